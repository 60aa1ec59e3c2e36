"""The conversations, one file each."""

from typing import Final

from bot.dialogs.age import AgeDialog
from bot.dialogs.availability import AvailabilityDialog
from bot.dialogs.coming import ComingDialog
from bot.dialogs.companion import CompanionDialog
from bot.dialogs.consents import ConsentsDialog
from bot.dialogs.contact import ContactDialog
from bot.dialogs.digest import DigestDialog
from bot.dialogs.handover import HandoverDialog
from bot.dialogs.help import HelpDialog
from bot.dialogs.interests import InterestsDialog
from bot.dialogs.language import LanguageDialog
from bot.dialogs.letters import LettersDialog
from bot.dialogs.my import MyDialog
from bot.dialogs.particulars import ParticularsDialog
from bot.dialogs.pause import PauseDialog
from bot.dialogs.place import PlaceDialog
from bot.dialogs.proposal import ProposalDialog
from bot.dialogs.register import RegisterDialog
from bot.dialogs.rights import RightsDialog
from bot.dialogs.sharing import SharingDialog
from bot.dialogs.signup import SignupDialog
from bot.dialogs.stop import StopDialog
from bot.dialogs.suggestions import SuggestionsDialog
from bot.dialogs.wards import WardsDialog
from bot.dialogs.welcome import WelcomeDialog
from bot.dialogs.wishes import WishesDialog

DIALOGS: Final = (
    WelcomeDialog,
    PlaceDialog,
    AgeDialog,
    InterestsDialog,
    AvailabilityDialog,
    SuggestionsDialog,
    WishesDialog,
    DigestDialog,
    LettersDialog,
    SignupDialog,
    SharingDialog,
    ComingDialog,
    CompanionDialog,
    ProposalDialog,
    MyDialog,
    RegisterDialog,
    WardsDialog,
    ParticularsDialog,
    ContactDialog,
    HelpDialog,
    HandoverDialog,
    LanguageDialog,
    PauseDialog,
    StopDialog,
    ConsentsDialog,
    RightsDialog,
)
