import { linesOf } from '../find.ts';

/** Sayings whose words do not mean what they say. Only ones that are hardly ever meant word for word. */
export const idioms = linesOf(`
a blessing in disguise
a drop in the ocean
a grey area
a grey areas
grey areas
a level playing field
level playing field
a piece of cake
a slippery slope
a stone's throw
a tall order
a whole new ball game
above board
across the board
add fuel to the fire
add insult to injury
against the clock
all ears
all in the same boat
in the same boat
all walks of life
all your eggs in one basket
an arm and a leg
at arm's length
at death's door
at the coalface
at the drop of a hat
at the end of the day
back on your feet
back on their feet
back to square one
back to the drawing board
ball is in your court
barking up the wrong tree
beat about the bush
beat around the bush
behind closed doors
bend over backwards
between a rock and a hard place
big picture
bite off more than you can chew
bite the bullet
blow the whistle
blue sky thinking
bottom line
break the bank
break the ice
bring to the table
brings to the table
brush under the carpet
sweep under the carpet
swept under the carpet
burn the candle at both ends
burning question
by the book
by word of mouth
call it a day
calls the shots
calls it a day
can of worms
catch-22
champion the cause
come to terms with
coming to terms with
come up to scratch
cost the earth
cross that bridge
crystal clear
cut a long story short
cut corners
cut the mustard
cut to the chase
deep dive
dip your toe
don't hold your breath
down in the dumps
down the line
down the road
draw a blank
draw the line
drive a wedge
drop the ball
easier said than done
face the music
fall between the cracks
fall through the cracks
falling through the cracks
fell through the cracks
falls on deaf ears
fall on deaf ears
feel free
feel under the weather
fight your corner
fill someone's shoes
find your feet
find your voice
fingers crossed
first port of call
fit as a fiddle
follow in their footsteps
food for thought
foot in the door
foot the bill
from scratch
from the word go
get a grip
get back on track
get off the ground
get on board
get the ball rolling
start the ball rolling
get the green light
give the green light
gave the green light
get to grips with
getting to grips with
get wind of
get your act together
get your head around
give someone a hand
give up the ghost
go by the board
go down the drain
go the extra mile
going the extra mile
went the extra mile
go with the flow
hand in hand
hands are tied
hands-on approach
have a heart of gold
have your say
head over heels
heard it on the grapevine
hit a brick wall
hit the ground running
hit the nail on the head
hit the roof
hold the fort
hold your horses
ins and outs
in a nutshell
in black and white
in good hands
in hot water
in safe hands
in the dark about
in the driving seat
in the long run
in the loop
in the pipeline
in your shoes
in their shoes
iron out
jump on the bandwagon
jump the queue
jump through hoops
jumping through hoops
keep a lid on
keep an eye on
keep an open mind
keep in the loop
keep someone posted
keep you posted
keep your chin up
keep your head above water
kick the bucket
kill two birds with one stone
know the ropes
learn the ropes
last but not least
last resort
leave no stone unturned
let the cat out of the bag
lift a finger
light at the end of the tunnel
like water off a duck's back
lion's share
long haul
long story short
lost in the system
low-hanging fruit
make a mountain out of a molehill
make ends meet
making ends meet
makes ends meet
make your voice heard
milestone
miss the boat
missed the boat
move the goalposts
nip it in the bud
no brainer
no strings attached
not my cup of tea
nuts and bolts
off the beaten track
off the record
off the shelf
on a shoestring
on cloud nine
on hold
on the ball
on the breadline
on the cards
on the fence
on the flip side
on the other hand
on the same page
on the same wavelength
on the table
on top of the world
on your plate
on their plate
once in a blue moon
one size fits all
one-size-fits-all
one stop shop
one-stop shop
open door policy
out of hand
out of pocket
out of the blue
out of the loop
out of the woods
over the moon
over the top
pass the buck
pay through the nose
pick up the pieces
pick up the tab
play it by ear
pull out all the stops
pull someone's leg
pull strings
pull the plug
pull your weight
put your foot down
put your heads together
rain check
raining cats and dogs
raise the bar
read between the lines
red tape
ring a bell
rock the boat
rule of thumb
run of the mill
safety net
sail through
save for a rainy day
rainy day
see eye to eye
set in stone
shed light on
sick and tired
sink or swim
sit tight
sitting on the fence
skate on thin ice
thin ice
sleep on it
slip through the net
slipped through the net
falls through the net
sort the wheat from the chaff
speak of the devil
spill the beans
stand on your own two feet
stand your ground
stay on track
step up to the plate
stick to your guns
straight from the horse's mouth
take a back seat
take on board
take it on board
take it with a pinch of salt
pinch of salt
take stock
take the bull by the horns
take the plunge
take your time over
the elephant in the room
the last straw
the tip of the iceberg
tip of the iceberg
there for the taking
think outside the box
outside the box
through thick and thin
throw in the towel
throw the baby out with the bathwater
tick all the boxes
tick the boxes
ticks all the boxes
tie the knot
tighten your belt
time flies
touch base
turn a blind eye
turn over a new leaf
turn the corner
turn the tables
twist your arm
under one roof
under the radar
under the weather
under your belt
up and running
up in arms
up in the air
up to scratch
up to speed
uphill battle
uphill struggle
vicious circle
walk on eggshells
walking on eggshells
warts and all
wash your hands of
wealth of experience
wear many hats
weather the storm
wheels in motion
when the chips are down
window of opportunity
with flying colours
with open arms
work like a dog
worth its weight in gold
your eyes are bigger
zero in on
`);
