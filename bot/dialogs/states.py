"""Every place where a talk can stand."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class Welcome(StatesGroup):
    hello = State()
    matching = State()
    research = State()
    declined = State()


class Place(StatesGroup):
    ask = State()
    choose = State()
    share = State()


class Age(StatesGroup):
    ask = State()
    too_young = State()


class Interests(StatesGroup):
    ask = State()
    grid = State()
    chips = State()


class Availability(StatesGroup):
    grid = State()


class Suggestions(StatesGroup):
    list = State()
    found = State()


class Wishes(StatesGroup):
    list = State()


class Digest(StatesGroup):
    ask = State()


class Letters(StatesGroup):
    why = State()
    less = State()


class Signup(StatesGroup):
    card = State()
    why = State()
    leave = State()


class Coming(StatesGroup):
    party = State()
    few = State()
    clash = State()


class Sharing(StatesGroup):
    link = State()


class Proposal(StatesGroup):
    what = State()
    when = State()
    where = State()
    many = State()
    word = State()
    last = State()
    mine = State()


class Companion(StatesGroup):
    name = State()
    meeting = State()


class Register(StatesGroup):
    name = State()
    relation = State()
    age = State()
    agreed = State()
    phone = State()


class Wards(StatesGroup):
    list = State()
    one = State()
    phone = State()
    release = State()


class My(StatesGroup):
    overview = State()


class Help(StatesGroup):
    overview = State()


class Handover(StatesGroup):
    ask = State()
    whose = State()
    share = State()
    write = State()
    open = State()
    stopped = State()


class Language(StatesGroup):
    choose = State()


class Particulars(StatesGroup):
    overview = State()
    travel = State()
    needs = State()
    ages = State()
    tongues = State()
    skills = State()


class Contact(StatesGroup):
    overview = State()
    limit = State()
    quiet = State()
    leads = State()


class Pause(StatesGroup):
    choose = State()


class Stop(StatesGroup):
    done = State()


class Consents(StatesGroup):
    overview = State()
    one = State()
    help = State()
    name = State()


class Rights(StatesGroup):
    know = State()
    delete = State()
