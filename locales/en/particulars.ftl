# What one may tell about oneself
particulars = <b>More about me</b>
    Get around: { $travel }
    Must be in place: { $needs }
    Age: { $ages }
    Languages I can take part in: { $tongues }
    Can help with: { $skills }

    Tap what you want to change, or write it, such as <i>I use a wheelchair</i>.
particulars-travel = How do you get around? It tells me how far away something may be.
particulars-needs = What must be in place for you to take part? Tap what applies.
particulars-ages = How old are you? Then I can leave out what is for other ages. Tap, or write a number.
particulars-tongues = Which languages can you take part in? If you choose none, I show everything.
particulars-skills = What can you help others with? Tap what fits.
travel-foot = on foot
travel-bicycle = by bicycle
travel-bus = by bus
travel-car = by car
need-wheelchair = room for a wheelchair
need-hearing-loop = hearing loop
need-quiet = a quiet place
need-free = free of charge
need-child-along = children may come along
skill-driving-licence = driving
skill-first-aid = first aid
skill-handyperson = practical work
skill-cooking = cooking
skill-digital = computers and phones
skill-teaching = teaching
skill-nursing = care
skill-sign-language = sign language
age = aged { $years }
ages = { $youngest }–{ $oldest } years
ages-from = { $years } years and older
chosen = ✓ { $one }
