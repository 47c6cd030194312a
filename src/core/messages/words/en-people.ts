import type { Language } from '../cues.ts';

/** What people say to each other: chat, letters, pressing, hostility, danger. */
export const people: Language['cues'] = {
  chat: [
    `feel* (so/very/a bit/really/) (lonely/alone/down/sad) | how (are/r/have) (you/u/ya) | how's (it going/things/life/everything/your week/your day/your weekend) | how is (life/everything/it going)
      how you doing | how was your | how've you been | how're | what are (you/u) (up to/doing/feeling/reading/watching) | what's (up/new) | whats up | wyd
      long time no | (long time/been ages/been forever) | miss (you/u) | missed you | thinking of you | thought of you | good (morning/night)
      happy (birthday/sunday/monday/friday/weekend/new year/easter/holidays) | merry christmas
      have a (great/good/lovely/nice) (day/weekend/week/evening/one) | hope you (are/re) well | hope you're (well/good/having)
      hope (all/everything) is well | guess what | you won't believe | did you (see/watch) | have you (seen/watched/heard) | remember (when/that/the) | lol
      lmao | omg | haha* | hehe* | rofl | love from | sending (love/hugs) | hugs | big fan | catch up soon
      (free/up) for (a/) (coffee/drink/dinner/lunch/walk/pizza/beer/brunch) | grab (a/) (coffee/drink/bite/lunch/dinner/beer) | fancy (a/)
      wanna (hang/come/go) | hang out | made me (laugh/smile/think of you) | (made/had) my day | just (saying/checking/wanted to say) (hi/hello/in)
      saying hi | say hi | (thought/think) you'd (like/love/laugh) | which (one/of these) _ (should/wear/dress*/shirt*/outfit) | just got back
      just (finished/saw/heard/made/found/tried/read) | how have (things/you) | how has | (did/do) you (end up/ever/remember/like/believe)
      have things been | (how's/how is/how are) (the/your/everyone/mom/mum/dad/grandma/work treating)
      (we should/let's/should) (do/get/grab/have/catch/hang/meet) (up/lunch/coffee/dinner/drinks/together/soon/sometime) | asking for a friend
      (can't/cannot) believe | (you'd/you would) (love/like/hate/laugh) | (reminded/reminds) me of (you/your) | thought (i'd/i'd just) say
      greetings (to/from) | give (my/our) (love/best/regards) | (had the baby/got engaged/got married/got the job/passed my)
      (good/nice) (to see/seeing/catching) you | bumping into you | ran into
      (so/too/sooo*) (good/funny/cute/true/random/tired/hungry/cold/hot/excited/happy) | dying | dead 😂 | you (have/need) to see this
      (tell me about/how did) (your/it go/the) | i need a new | i'm (so/already/finally/obsessed) | (proud of/happy for) you
      enjoy (your/the) (weekend/trip/holiday/day/vacation) | safe travels | get well (soon) | (sweet dreams/sleep well)
      (popped up/came up) in my (memories/feed) | you alive | wish you were here | we need to talk about it | (that/the) ending
      (happy/merry) (new year/holidays) from | how's the (little one/baby/kid/puppy/new place/new job/family) | settling an argument | (do you/you) prefer
      good night | just (landed/arrived/moved/woke up/had) | (passed/walked past/drove past) your | i (dreamt/dreamed) (of/about) (you/we)
      (everyone/we all) says hi | out of coffee | what's everyone | (look at/check out) this (moon/sky/cat/dog/sunset/photo/pic)
      (made/baked/cooked/painted/knitted) (you/this/a)
      (u/you) (coming/around/free/home/up/there/in town/awake) (tonight/tomorrow/later/this weekend/thurs/friday/saturday/sunday/to/?)
      (see/catch) (ya/u/you) (later/tonight/soon)`,
    `hey | hiya | hi there | hello | yo | dude | mate | bestie | girl | hun | hon | honey | dear | sweetie | buddy | xx | xoxo | x | yay | ugh | aww* | wow
      tonight | fun | funny | cute | gorgeous | love | lovely | u | ur | gonna | wanna | kinda | so cool | insane | obsessed | crazy | jealous | literally
      me again | hi | morning | evening | hiii* | heyy* | nah | yeah | yep | nope | ok but | btw | tbh | ngl | fr | thats | whatcha | hilarious | delicious
      amazing | beautiful | freezing | sunny | tired | excited | proud | babe | pal | guys | pretending | colds | again | how | laugh* | smile* | missed
      enjoy* | finally | honestly | weird | random | silly | bored | snowman | moon | block | memories | hopeless | argument | rome | gelato | wishing | hot
      everyone | pink | stranger | heyyy | alive | lent me | street | ate | landed | joy`,
  ],
  private: [
    '',
    `cat* | dog* | puppy | kitten | kid* | baby | toddler | mum | mom | mother | dad | father | sister | brother | aunt* | uncle | cousin* | grandma
      granny | nan | son | daughter | husband | wife | boyfriend | girlfriend | roommate* | weekend | holiday* | vacation | beach | garden* | weather
      rain* | snow* | sun | sunny | sunset | dinner | lunch | breakfast | pizza | cake | bake* | baking | bread | cook* | soup | wine | beer | coffee
      movie | film | show | episode | season | finale | book | song | concert | gig | game | match | gym | spin | yoga | run | hike | trip | house | kitchen
      couch | sofa | birthday | school | class | teacher | bike | car | porch | picture* | photo* | pics | saturday | sunday | hair | dress* | shoes | tv
      netflix | football | park | lake | camping | duck* | bird* | tomato* | plant* | flower* | frost | cold | warm | heat | storm | fog | ex | neighbour*
      neighbor* | niece | nephew | twins | family | health | lisbon | paris | italy | spain | christmas | easter | thanksgiving | halloween | summer
      winter | autumn | spring | tonight | yesterday | market | cinema | documentary | series | playlist | band | album | guitar | piano | knitting | sewing
      painting | drawing | trivia | quiz | browns | lakers | team lost | cookies | buns | pie | tea | pasta | bbq | sandwich | chocolate | hungry | sleep
      nap | bed | bath | moon | stars | morning walk | hobby | tattoo | haircut | moved in | wedding photos | honeymoon | engaged | pregnant | grandkids
      video | meme | reel | duck`,
  ],
  feel: [
    `(i've/i have) been (feeling/crying/thinking) | i (cried/cry/wept) | i feel | i felt | feeling (low/down/lost/alone/lonely/sad)
      (so/very/rather/quite) (lonely/alone/sad) | (nobody/no one/anyone) (to/else/i can/who/gets/asks) | can't sleep | couldn't sleep
      (moved out/passed away/walked out/left me/broke up) | the funeral | divorce* | my therapist | chemo* | diagnos* | you understand
      (understands/understand) me | writing (this/all this) to you | sorry for (the/this) (essay/long/novel/rant/ramble) | where do i begin
      don't know why i'm (telling/writing) | tell me (everything/all about) | pour* (out/my) | need to vent | (good/great) friends you and i
      i keep (thinking/telling) | i don't know (who/what) else | since (he/she) (died/left) | had to tell someone
      it's been (quite a/a hard/a tough/a long) | (broke/split) up | (only one/only person) (awake/i can/who/i trust) | i need to tell someone
      (so/feel/felt) (alone/empty/lost/numb) | cried in | i don't sleep | don't sleep well | life has gone | look forward to your (messages/letters/notes)
      get lonely | the house is so quiet | do you ever (feel/think/wonder) | dumping this on you | you were so (kind/lovely)
      i keep (replaying/hoping/crying) | (wasn't/not) going to write | here i am again`,
    `cry* | tears | lonely | alone | tired | heart | hospital | ill | sick | scared | anxious | depress* | grief | widow* | marriage | argued | fight
      fought | dream* | remember | years ago | evenings | silence | quiet | hurt | worry | worried | hope | soul | forgive | kind to me | feels | myself
      nightmare | exhausted | cried | breakfast | left me | university | apart | anymore | somehow | smiled | fool | odd | calm | replaying | understand
      ever feel | always seem`,
  ],
  push: [
    `(i know/know/understand) (you/u) (said/told/don't/aren't/wrote/keep/are not/didn't/already/aren't/re not/were busy/'re not) | i understand you're not
      you (didn't/haven't/never/still haven't/did not/have not/won't/wouldn't) (accept*/add*/answer*/reply/replied/respond*/get back/got back/approve*)
      (accept/add/approve) (my/me/the) _ (yet/already/again/?) | (won't/will not/not) (take/taking) no | (no is not/isn't) an answer
      (why/y) (won't/don't/didn't/haven't/are you/so/did you/can't you/wouldn't) (you/so/ignoring/cold/answer/accept/decline/reject/ignore/block/reply/be/just/mean)
      ignoring (me/my) | (are you/you there/hello) ? hello | i can see you('re/) (online/read/are/were/have/saw) | you're online
      (i see/saw) you('ve/) (read/seen/online/were) | (sending/sent/send/trying/try/asking/ask) (the/my/you/it/) (request/invite/invitation/) again
      (third/second/fourth/fifth/3rd/2nd) (time/attempt/try/request) | one more (try/time/chance)
      (just/only) (one/five/5/ten/10/two/a) (coffee/minute*/quick question/drink/minutes/min) (?/!/./of/won't/and) | (change/reconsider/rethink) your mind
      (come on/c'mon/pretty please/surely) (_) (just/one/i/you/it/accept/what) | surely i count | (give/gimme) me (a/one) (chance/reason)
      what (did/have) i (do/done) | (have/did) i (done/do/upset/offend*) (something/you) | i thought we (were/had) | rather (hurt/unkind/cold)
      (a bit/quite/really/very/so) (hurt/rude/cold/disappointed/unfriendly) (that/of/when/by/you) | (i only/i just) (asked/wanted)
      you only (talk/care/reply/answer) | (too good/too busy/too important) (for/to) (me/us/reply/answer) | so you (don't/won't)
      (declined/rejected/refused/ignored/removed/unfriended/blocked) (me/my/it/us) | not even a reply | still (waiting/no answer/no reply/haven't heard)
      (you said no/said no/no thanks) (but/twice/already/last) | what if i (could/told/showed) | i('ll| will) keep (asking/trying/sending)
      (don't/dont) be (like that/so/shy) | i'll just (tell/ask) | who do you think
      (really/still/never) (not/) (going to/gonna/want to) (add/accept/answer/reply/meet/talk) (me/to me/) | after everything | i('ve| have) asked you
      (asked/messaged/wrote/written/called/texted) you (_) (times/already/twice/again/on monday/last week/yesterday/and) | avoiding me
      (removed/unfriended/blocked/deleted/muted/unfollowed/ghosted) me | ghosting me
      (told/said) (me/) (you/that you) (don't/didn't/weren't/aren't/wouldn't/couldn't/can't)
      (i get/i understand/i know/i see) (that/) you (said/don't/didn't/declined/turned/passed/aren't/weren't/told/prefer/are busy/were)
      (said no/turned me down/turned down/passed on/declined) (to/my/the) | you'd regret | (reconsider/think again/think about it again/think it over)
      (it's/its) (just/only) (a/one) (coffee/drink/call/chat/request/number/question/click/minute) | it'd only take | (is/) all i'm good for
      i thought we (got/were/had) | accept my (request/invite/invitation/friend) | i promise (i won't/not to/i'm/it's) | wow ok
      (answer/reply to/respond to) me | are you (mad/angry/upset) (at/with) me | what's your problem with me | don't (ignore/leave me on/you trust)
      left me on read | on read | (make/made) time for (me/others/everyone) | everyone else (accepted/said yes/is coming)
      (one/just one) (more/) (chance/reason/good reason) | you owe me | (won't/will not/not gonna/never) (stop/give up/rest) (asking/trying/until/till)
      until you (say yes/accept/answer/agree/reply) | you said maybe | (now it's/it is) next time
      (why/how come) (did/would/do) you (decline/reject/refuse/remove/delete/ignore/unfriend) | (seen/read) my (message/messages/texts)
      a simple (reply/answer/no/yes) | give it (one/a) (chance/try/shot) | you can always (leave/say no/cancel)
      (don't/didn't) want to be (friends/friend/my friend/connected) | i('m/'m only| am only/'m just) being friendly | treated you like
      it's a shame (that/you) | (so/and) (that's/thats) it then | (one/just one) yes | say yes | pretty please | (told/asked) you (before/already)
      don't (say/tell me) no | (would it/does it) kill you`,
    `again | please | come on | hello ? | yet | why | request | accept | hurt | surely | unkind | stranger | change your mind | promise it | reconsider
      really | after all | avoid* | wow | messaged you | promise | bother you | three times | twice | regret | last chance | seriously | honestly | ? ?
      ignoring | kill you | friendly | maybe | decline | declined | shame | until`,
  ],
  hurt: [
    `rather (hurt/unkind/cold) | (hurt/hurtful/unkind/disappointed/upset) | have i done | i thought we (were/had) | like some stranger | only wanted to
      thought we got on | good for | did i do something`,
  ],
  hostile: [
    `crook* | scammer* | it's a scam | fraud | fraudster* | liar* | thief | thieves | con artist* | rip off | ripped off | ripped me off
      you (people/lot) are | stupid | idiot* | moron* | loser* | pathetic | useless | worthless | disgusting | trash | garbage | talentless | incompetent
      clown* | snake | bitch* | scum | coward | fake (friend/artist/person) | fuck* | shit* | asshole | bastard* | go to hell | screw you | shut up
      drop dead | get lost | you suck | (you're/you are/you're all/your) (nobody/nothing/a joke/the worst/a disgrace/finished/a fraud/a liar)
      (shame on/ashamed of) you | how dare you | (worst/terrible/appalling/awful/shocking) (service/experience/customer/seller/shop/company/work/person)
      delete your account | nobody asked | (telling/warn/warning/tell/tells) everyone | stay away from (your/this/you) | (one/1/zero/0) star* | bad review*
      (report/sue/suing/reporting) you | see you in court | my lawyer | you'll (regret/be sorry/pay) | you will (regret/be sorry) | (hate/despise) you
      backstab* | too good for | think you're (so/too/better) | well done you | five star (service/treatment)
      oh (brilliant/great/wonderful/lovely/how nice) another | some of us | must be nice | thanks for nothing | learn to | money back or
      want my money back | scamm* | stole* my | so are you | frame it | junk | rubbish | overpriced | (you/they) ruined
      (hope/must be) (you're/you/so) (proud/happy/pleased) (of yourself/with yourself/now/) | (don't/didn't) (even/) have the decency
      (make sure/ensure) (nobody/no one/everyone/people/they) | what a (joke/disgrace/scam/rip off/waste/shambles/clown)
      absolute (clowns/joke/disgrace/rubbish/shambles) | worst _ ever | ugly (art/person/work/inside) | you (should be/ought to be) ashamed
      (you're/you are/ur) (a/an/such a/so) (disgusting/horrible/terrible/awful/fake/joke/disgrace/liar/thief/creep/fraud/idiot/rude/selfish/arrogant/cheap/evil/hypocrite/parasite/con)
      (another/) (late/broken/wrong) (delivery/order/excuse) | (sick/fed up/tired) of your (lies/excuses/attitude/crap/nonsense) | crap | bullshit | bs
      dick | jerk | hypocrite* | liar | disgusted | (give/want) (me/) my money (back/) | never (buying/buy/ordering/order/shopping)
      (go/get) (away/lost/bankrupt/out of business) | (can't/couldn't) (draw/write/sing/paint/cook/be bothered)
      your (lousy/stupid/crappy/pathetic/little/ugly/fake) | nobody (likes/asked/cares/wants)
      (i hope/hope) (you/your) (_) (fail/fails/rot/lose/suffer/close/goes under) | do your job | unbelievable service
      (complete/total/utter) (waste/joke/disgrace/garbage/rubbish/idiot) | hope your (business/shop/page/career/life) | can't stand you
      who do you think you are | ignoring paying customers | unreal | (rudest/worst/dumbest/cheapest/laziest/most useless/most arrogant)
      (you/u) never (shipped/sent/answered/delivered)
      (everybody/everyone/we all/nobody) (at work/) (hates/can't stand/knows what/laughs at/likes) (you/u/)`,
    `rude | joke | awful | ridiculous | unacceptable | angry | furious | lies | lied | cheat* | hate | never again | waste of | enjoy your little
      while it lasts | nobody | ugly | dumb | lame | sorry for the delay | disgrace* | so unprofessional | worst | trust you | stepping on | afford it
      truly | of course you | typical | ruined | proud of yourself | decency | purchase | late | ashamed | sick of | disappointed | excuse* | garbage
      again | pathetic | seller | can't stand | paying customers`,
  ],
  threat: [
    `know where (you/your) (live/work/park/studio/house/shop/office/kids/family/sleep)
      where your (studio/house/shop/kids/office/family/children) (is/are/live/go) | you'll be sorry | you will be sorry | you'll regret (this/it/that)
      you will regret (this/it/that) | you'll pay for this | watch your back
      (i'll/i will/gonna/going to/i'm going to) (find/kill/hurt/come for/ruin/destroy/burn/smash/break) (you/u/your)
      (be waiting/be outside/wait outside/waiting outside) (for you/your/) | see what happens (to/when/if) | what happens to people | you're dead
      you are dead | i'm watching you | i am watching you | know your (address/kids/car/school/route/daughter/son) | post your (nudes/private) | or else
      accidents happen | burn your | come to your (house/studio/shop/home/office) | regret the day | nobody will hear | watch yourself | better watch
      i know people | (you're/you are/ur) going to (regret/pay/be sorry) | (you'll/you will) (see/find out/wish) (what/you) | (come/coming) after you
      make you (pay/suffer/regret) | your (kids/family/children) (will/better/should) | sleep with one eye | i('ll| will) end you
      i('ll| will) make (your life/you) (hell/pay/sorry) | (i'll/i will/gonna/going to/want to/should/could) (kill/stab/shoot/beat/strangle) (you/u)
      happens to your (house/windows/car/shop/kids/dog) | (burn/burns) to the ground | block me again and`,
  ],
  danger: [
    `(swallowed/took/taken) (_) (pills/tablets/bleach/battery/batteries) | gas smell | (hasn't/has not/didn't/never) (come/came/return*) home
      (has/have) (disappeared/gone missing/vanished) | went missing | last seen (at/near/in) | (hit/beat/choked/strangled) me and | i'm frightened | i am frightened
      (tree/branch/wall/scaffold*) (has/) (fell/fallen/came down) on | i'm hiding | written (the/a) note | on the (bridge/ledge/tracks)
      ambulance | paramedic* | (call/called/calling/dial) (911/999/112)
      (fire brigade/firefighters/fire department/police/cops) (is/are/called/on/coming/here/has/have) | call* the (police/fire brigade)
      (house/flat/kitchen/shop/studio/building/car/roof/office/workshop/garage/barn/apartment/oven) (is/'s/has/caught) (caught/on/) fire | there's (a/) fire
      (a/the) fire (in/at/has/broke) | caught fire | smoke (coming/pouring/from/everywhere/in the/out) | burning smell | smell of (gas/burning) | smell gas
      gas leak | flooding | (is/are/'s) flooded | water (is/) (coming/pouring/leaking/everywhere/running) (through/in/into/down/out/from/everywhere)
      burst pipe | pipe (has/'s/) burst | (ceiling/roof/wall/shelf) (has/just/) (collapsed/fell in/fallen in/came down/coming down)
      (it's/having/had/it is/suffered/suspect*) a (stroke/heart attack/seizure) | overdose* | anaphyla* | allergic (shock/reaction)
      (not/isn't/stopped/can't/cannot/hardly) (breathing/breathe/responding/waking) | won't wake | not moving | isn't moving | unconscious
      bleeding (a lot/badly/and/won't/from) | (had/has had/been in/in) (a/an) (bad/nasty/serious/car/bike/road/terrible/) (accident/crash/fall)
      (car/bike) (crash/accident) | at the (er/emergency room/icu/a e) | in (intensive care/icu/surgery now)
      (rushed/taken/taking/took/airlifted) _ to (the/) (hospital/er/a e) | broken into | being broken into | break in at | burglar*
      (someone/somebody/a man) (is/'s) (breaking/following/trying to/in the house/hitting/attacking/hurting/at my door/outside my)
      being (attacked/followed/robbed/mugged/stalked) | been (attacked/robbed/mugged/stabbed/shot) | (missing/lost) (child/kid)
      (can't find/cannot find) (my/our) (son/daughter/kid/child/boy/girl/baby/mum/dad/mom)
      (trapped/stuck) in (the/an/) (lift/elevator/car/bathroom/cellar/basement) | (fell/fallen) (down the/off the/off a/from the/from a) | poisoned
      electric shock | (alarm/alarms/siren) (_) going off | water broke | waters broke | going into (labour/labor) | threaten* to (jump/kill/hurt)
      carbon monoxide | get out of the (house/building/studio) | help me now | save me | get out now | get out of (there/here) now
      (we/) lost _ at the (mall/beach/park/fair/station/market) | (can't/cannot) find (her/him/them) anywhere | chest pain*
      (he's/she's/has/with) (got/) a (knife/gun) | locked (myself/ourselves) in | (wall/ceiling/roof/shelf/tree) (_) (came/fell) down on
      (fire/bomb/gunshots/shots/explosion) in (building/the) | shots fired | (and/but) (he/she) (isn't/is not) moving | help (us/me) (look/find)`,
    `collapsed | fainted | passed out | blood | bleeding | police | choking | evacuat* | contractions | fire | flood* | leak* | smoke | accident | crash*
      surgery | hospital | er | seizure | fever of | broken (leg/arm/hip/neck) | broke (his/her/my/their) (leg/arm/hip/neck) | smashed | break in | robbed
      stolen | intruder | gun | knife | attack* | hurt badly | badly hurt | injured | missing | trapped | drowning | drowned | poison* | overdose | stroke
      heart | chest pain* | can't move | can't feel | (fell/fallen) | shaking | burning | burnt | exploded | explosion | electric* | gas | won't leave
      following me | outside my (door/house/window/flat) | threatening | at the door | stranger in | not picking up | unresponsive | dying | died`,
  ],
  call: [
    `call me | ring me | phone me | call us | pick up (the/your/) phone | pick up | answer (your/the) phone | please (call/help/come/hurry/answer/pick)
      (come/get here/drive/rush) (_) (quick/quickly/now/home/immediately/asap/right away/here) | i need help | we need help | help us | help me | help !
      where are you | what (do/should) i do | don't know what to do | hurry | as fast as you can | right now | now ! | please please | voicemail
      i'm scared | so scared | terrified | on (their/its/the) way | (call/called) (_) (police/ambulance/911/999/doctor/fire)
      (can/could) you (_) (drive/pick up the kids/get here/take us/come now/come quick)`,
  ],
  outage: [
    `(site/website/shop/store/server/system/systems/production/prod/payments/checkout/database/booking*/everything/page/app/till/network/card machine) (is/'s/are/went/has gone/just went/has been/) (down/offline/crashed/hacked/dead/not loading/not working)
      (can't/cannot/not able to/unable to) (take/process/accept) (a single/any/) (payment*/order*/card*/booking*) | (been/we're/we are/got) hacked
      (leaking/leaked/exposed) (customer/client/card/data/passwords) | data (breach/leak) | (charged/charging) (everyone/customers/people) (twice/double)
      wiped | deleted (everything/the (database/live/whole)) | power (is/'s) out (at/in) the (studio/shop/venue/office)
      (checkout/site/website/shop/server/system/till/stream/wifi/database/payment page) (is/'s/are) (broken/frozen/not working/crashing/stuck)
      (everything/it) (is/has) (crashed/gone down)`,
    `an hour ago | starts (at/in) | live (in/now) | customers are | right now | losing (orders/money/sales) | the sale | on stage | doors open`,
  ],
  crisis: [
    `(don't/do not/won't/not going to/dont) (think i'll/think i will/) be (around/here) (much longer/anymore/any more/tomorrow/for long)
      (don't/do not/dont) want to (live/be here anymore/be alive/wake up/go on/exist)
      (can't/cannot/cant) (go on/do this any*/take it any*/take this any*/carry on) | end it all | (end/ending/take/taking) my (own/) life
      kill (myself/my self) | (hurt/harm/cut/hurting/cutting/harming) myself | suicid* | (better/happier) off without me | better without me
      no (point/reason) (in/to) (going on/living/live/anything any*) | (no one/nobody) (would/will) (miss me/even notice/notice if)
      goodbye (forever/for good/everyone) | (took/taken/swallowed/taking) (all/too many/a lot of) (of/) (the/my/) (pills/tablets)
      (have/got/counted) (the/all the/enough/my) (pills/tablets) (ready/in/here/beside) | on the (bridge/ledge/tracks) (now/and)
      wish i (was/were) (dead/never born/gone) | (tired of/done with) (living/life/being alive) | never wake up | not wake up | made my peace
      not be here when | no point anymore | no point any more | (it will/it'll) all be over | written (the/my) (letters/note/goodbye)
      this is the last time you | i won't be a problem | tell (my/them) _ i love (her/him/them) | took (the/my) pills | pills next to me
      (just/) want it (all/) to stop | (can't/cannot) see a way out | no way out of this | end it tonight | won't be here tomorrow
      (can't/cannot) keep going | if i (was/were) gone`,
    `given (the/my) _ (to/away) | giving away (my/all) | gave (the/my) (cat*/dog*) | last bill | being kind to me | been so kind to me | goodbye
      tired of everything | no point | be a burden | burden to | sorry for everything | look after my | take care of my | don't worry about me any*
      can't cope | hopeless | nothing left | wanted you to know | letters for | put my affairs | it won't matter | much longer | doesn't matter any*
      by tomorrow | thank you for everything | all be over | i'm so tired of | written the letters | won't bother | nobody would miss | i love you all
      tired of fighting | gone | said goodbye | nobody left`,
  ],
  loud: [
    '',
    `urgent* | emergency | asap | immediately | right now | now ! | act now | today only | final notice | last chance | hurry | expires`,
  ],
};
