import type { Language } from '../cues.ts';

/** Dates, invitations, contact details, thanks, notices, and a no from the other side. */
export const dates: Language['cues'] = {
  event: [
    `seminar* | webinar* | workshop* | masterclass* | conference* | networking (event/breakfast/evening/lunch/night) | open (house/day/evening/studio*)
      housewarming | house warming | reunion | opening night | launch party | private view | vernissage | meetup | meet up | bbq | barbecue | potluck
      party | gala | fundraiser | charity (run/dinner/ball) | retreat | summit | expo | trade show | craft fair | book club | recital | baby shower
      bridal shower | ball | church (service/day) | prayer (group/meeting) | bible study | quiz night | game night | movie night
      (chamber/breakfast) (breakfast/meeting) | talk on | (live/free) (training/class/session) | school play | birthday (thing/do/party/dinner/drinks)
      (life drawing/movie/game/trivia/karaoke/poker/board game/craft/film) night
      (street/garden/block/dinner/pool/new year's/christmas/halloween/garden) party | (rotary/lions/book/running/sewing) (club/meeting) | showroom
      (art/craft/gallery) (show/walk/opening) | (carol/choir) (concert/service)
      (hackathon/bootcamp/boot camp/symposium/forum/convention/panel/mixer/luncheon/brunch/banquet/screening/premiere/matinee/jam session/open mic/sip and)
      christening | (alumni/singles/speed) (mixer/night/dating) | rehearsal dinner | sing carols | carols | mulled wine | (wine/cheese/beer/whisky) tasting
      (marathon/5k/10k) | ribbon cutting | (farewell/leaving/retirement/graduation/engagement/hen/stag/surprise/costume) (do/party/drinks/night)
      (speak/present/talk/exhibit) at our`,
    `event* | breakfast | launch | opening | class* | session | dinner | concert | show | exhibition | fair | market | festival | tour | game* | church
      table | seat* | ticket* | spot* | guest* | doors | venue | hilton | hall | club | bubbles | cake | celebrat* | anniversary | turns (five/ten/one/#)
      party | performance | play | night | weekend | retreat | summit | drinks | tickets | door | mountains | early bird | lunch | thing at | host | bash
      picnic | hike | bonfire | noon | tournament | race | run | boat | champagne | plaza | spare ticket | carols | conference | our place | seats
      workshop | brunch`,
  ],
  invite: [
    `you're invited | you are invited | (are/be) my guest | (we'd/i'd/we would/would) love (to have/for) you | (like/love/want) to (come/join/attend)
      (you should/do/please/why not) come (along/to/by/and) | come (along/join/celebrate) | join us | joining us | rsvp | save the date
      saved you (a/one) (seat/spot/place/) | (seat/place/spot)* (for you/left/reserved) | reserved (a/you)
      bring (a friend/a guest/a plus/your partner/nothing/the family/someone) | register (here/now/today) | sign up (here/now)
      free (entry/admission/seats/tickets) | (entry/admission) is free | last chance | (can/will) you (make it/come/join)
      (say/tell us/let us know) (you'll/if you can/if you're) (come/make it/coming) | hope you can (come/make/join) | hope to see you there
      can i pick you up | (you and a guest/plus one) | on the (guest/) list | love to see you there | inviting you
      (invite/invited) you to (our/my/a/an/the/this) | come (see/watch/hear/over/round/to/with/for/visit/check)
      (i'm/we're/i am/we are) (throwing/hosting/having/putting on/organising/organizing/running/doing) (a/an/our/some)
      (would/it'd/it would) be (great/lovely/nice/fun) (if you/to have you/to see you) | bring you along | (as my/be my) guest
      (fancy/feel like/up for) (coming/joining/going) | want the details | (tickets/cash/pay) (at/on) the door | save your (seat/spot/place)
      (bring/make) a dish | (warmly/cordially) invited | early bird | you (should/have to/must) come | (can/could) you (come/make it/join us) | wanna come
      (we'd/we would) (be honoured/be honored/be delighted/love) | hope you'll (come/join/be there) | (spots/seats/places/hours/days) left
      (doors/starts/kick off/drinks) (open/at/from) | want to (come/join/tag along) | register for the | can you make it
      (you'd/you would) be (so/very/most/) welcome | come (sing/dance/eat/paint/play/hang/meet/party/along/cheer/support) (_) (with us/with me/us)
      spare ticket | (your name on/with your name) | before (seats/tickets/spots/places) (are gone/run out/sell out) | i'd like to invite
      we'd like to invite | (like/love) you to (come/join/speak/be there) | sign up before | everyone('s| is) welcome | all welcome`,
    `invite* | join | come | guest* | free | welcome | members | spots left | limited | tickets | dish | bring | details | coming | included | after !`,
  ],
  remind: [
    `(just a/friendly/gentle/quick/kind/little/this is a) _ reminder | reminder | reminding you
      (don't/do not/dont) forget (our/the/your/we/about/that/tomorrow/stand)
      see you (tomorrow/on/at/this/next/monday/tuesday/wednesday/thursday/friday/saturday/sunday/in)
      (you have/your/have) (an/your/) _ (appointment/booking/reservation/session) (with/is/on/at/for/tomorrow) | (is/are) due for
      (reply/text/press/type) (c/y/yes/1/confirm/r) (to/for/if) | (please/pls) confirm (your/our/that/you) | still on for
      (we still/are we) (on/good/still) (for/on) | (looking forward to/excited for) (our/the) (call/meeting/chat/coffee/lunch/appointment/session)
      our (call/meeting/coffee/lunch/appointment/chat) (is/on/tomorrow/at/today) | (we're/we are) meeting (on/at/tomorrow)
      (meeting/stand up/call/lesson) (is/was/got/has been/) moved to | (moved/changed/pushed) to # | confirming (our/your/we/that)
      we're in the (call/meeting/room/zoom) | (are you/able to) (joining/join us now) | meeting (has/just/already/) start*
      (appointment/meeting/call/lesson/class) (tomorrow/is tomorrow/today at) | looking forward to seeing you
      (still/we're still/all) (good/on/set/okay/ok) for | heads up that (our/the/your/we)
      (is/are/you're) (booked/scheduled/confirmed/set/down) (for/on/at/in)
      (your/the) (table/room/appointment/booking/session/cleaning/lesson/viewing/interview/flight) (for/is/at/on/tomorrow/with)
      (waiting/dialed/dialled) (for you/in) | (hey/just/please) remember (that/our/the/parent/to bring/we/it's/you)
      (quick/friendly/gentle) (heads up/nudge/note) (that/about/:) | reply (#/c/y/yes/stop) to
      (just) (checking/making sure) (that/) (we're/we are/you're/you are/it's) (still/all/good/on) | see you (soon/there/then/wednesday/friday)
      (due/scheduled) (tomorrow/today/on/for/in/back) | (bring/have) your (documents/papers/id/passport/insurance card/receipts)
      (our/the) (quarterly/weekly/monthly/annual/next) (review/meeting/call/check/session/catch up) is | arrive (#/ten/fifteen) minutes (early/before)
      (meet/meeting) (you/me) (at/there/outside) (#/noon/the) | can't wait for (our/the) (brunch/lunch/coffee/dinner/call/meeting/session/date/catch up)
      just confirming | ('s/your/the) appointment is (on/at/tomorrow) | (is/are) still (at/on) (six/five/noon/#/monday/tuesday/wednesday/thursday/friday)
      (starts/start/begins) at # instead | instead of # | please bring (a/your/the) | (the/usual) (usual/same) spot | see you there
      (this is) _ (veterinary/dental/clinic/surgery/salon/garage/practice) | (tonight/tomorrow)'s (rehearsal/meeting/class/practice/game/call/lesson)`,
    `tomorrow | confirm | appointment | calendar | same (link/place/time/room) | looking forward | meeting | in 2 days | in two days | call us if | booked
      scheduled | room | noon | review | check in | site visit | tonight at | at # | rescheduled | cleaning | arrive | viewing | rehearsal | board meeting
      veterinary | usual spot | confirming | brunch`,
  ],
  page: [
    `(like/follow/liking/following/join/check out/support) (my/our/her/his/their/the/this) (new/little/fan/business/official/facebook//) (page/channel/group/profile/community/newsletter/account)
      (fan/business) page | invited you to (like/follow/join/subscribe) | invited you to (a/the/his/her/their/my) (group/page/community/newsletter)
      been invited to (join/like/follow) | (join/joining) (my/our/the/this/a) (_) (group/community/channel/discord/server/circle/club page)
      (add/added/adding) you to (my/our/the/a/this) | (facebook/whatsapp/telegram/referral/critique/support/vip/private/customers/customers') group
      group for | (want/shall/can/may/should) (me to/i) (add/invite) you | accept the invite | (subscribe/subscribing) to
      (my/our/his/her/weekly/new) newsletter | give (us/me/it) a (like/follow) | hit (follow/subscribe/like)
      (started/created/set up/made/launched) (a/my/our/an) (_) (page/group/channel/community/newsletter/podcast/insta) | follow (us/me) (on/at/here)
      follow for follow | follow back | (1000/hundred/thousand) (likes/followers) | leave (us/me) a review
      (like/follow/share/join/support/check out/subscribe to) _ (page/channel/group/community/profile/newsletter/podcast/blog) | (like/follow) and share
      (discord/whatsapp/telegram/slack/signal) (group/server/channel/chat) for | (we've/we) (got/have) a (discord/whatsapp/group/facebook)
      (put/throw/add) you in (the group/it/the chat/?) | link if you want in | (trying/help me/help us) (to/) (reach/get to/hit) # | invited you to join
      (youtube/tiktok/twitch) channel | i'm (now/also) on (youtube/tiktok/patreon/substack) | (my/our) (substack/patreon/podcast/youtube/tiktok)
      (please/pls/go/can you/could you) (follow/like) (my/our) (page/account/business/shop/new/work/insta/profile)
      give (us/me/it/my page/our page) (a/some) (follow/like/love/likes) | join _ on facebook
      (fan/chat/moms/dads/neighbourhood/neighborhood/family/parents) group | group chat | (come/please) join us (over there/there/in the group)
      would you subscribe | invitation : join | help (my/our) (little/) (shop/page/channel/business) grow`,
    `page | group | follow | like | subscribe | subscribers | channel | community | newsletter | members | post your | discord | likes | share | support
      band | youtube | patreon | podcast | bakery page | put you in | fan group | society | grow | moms`,
  ],
  contact: [
    `(what's/whats/what is/have/got/gimme/give me/send me/share/can i get/can i have/could i have/may i have/drop me) (your/ur/a) (_) (number/cell/mobile/phone/whatsapp/snap/insta/instagram/email/e mail/address/home address/telegram/facebook/line/digits/handle/contact*/wechat/signal)
      your (personal/private/direct/home/cell/mobile/phone/whatsapp) (number/cell/phone/mobile/address/email/line/) | phone number
      (number/line) (i can/to) (reach/call/text/use) | (are you/r u/you) on (whatsapp/insta/instagram/snap/snapchat/facebook/telegram/signal/tiktok)
      (do you/u) (have/use) (whatsapp/snap*/telegram/insta*/signal/facebook/line/viber) | what (name are you/are you called) (under/on) | where do you live
      where are you based exactly | your address | (add/find) you on (facebook/insta/instagram/whatsapp/snap*/linkedin/telegram)
      can i (call/text/ring/phone) you | (reach/call/text) you (on/at/directly/outside/after)
      (share/send) your (contact/details/e mail/email/phone/number/cv/resume/location) | how (can/do) i (reach/contact/get hold of) you
      best (number/email/way) to (reach/contact) | (move/talk/chat/continue) (this/) (to/on) (whatsapp/telegram/signal)
      (can/could/may) i (have/get/grab/ask for) (your/ur) | (you/u) (never/didn't) (gave/give/send/sent) me your (number/email/address/insta*/phone)
      (best/easiest) way to (reach/contact/get hold of/get) you | (home/postal/mailing/street) address
      add me on (insta*/facebook/snap*/whatsapp/linkedin/telegram) | (phone/mobile/cell) number where | (number/email/address) (please/pls/plz)
      (can/could/would) you (give/send/share/pass/text/tell) me (a/your/the) (_) (number/phone/email/address/contact/cell/mobile)
      (what's/whats/what is) (yours/your (user/username/handle/@/ig/insta)) | (reach/contact) you (outside/privately/directly/after/on the weekend*)
      (which/what) (town/street/city/area/building/hotel) (are you/do you live) | (talk/speak/chat) (off/outside) (here/this app/the app/of work)
      (let's/can we/shall we) (move/switch/take) (this/it/to) (to/off/) (whatsapp/telegram/text/signal/email) | drop your (number/email)
      (number/email) i can (text/call/use/write) | (u/you) got (signal/whatsapp/telegram/insta/snap/facebook/line)
      lost your (email/number/contact/address/card) | let me have your | (personal/private) (mobile/cell/number/email)
      (what's/whats/what is) your (last/full/real/sur) name | find you on | text instead | (got/have) (insta/snap/whatsapp/tiktok) ?
      (exchange/swap/trade) (numbers/contacts/emails)`,
    `whatsapp | number | cell | phone | snap | telegram | address | text you | call you | directly | after hours | your email | your number | postcard
      insta | snapchat | signal | facebook | reach you | rather not talk on here | last name | better there | mobile`,
  ],
  thanks: [
    `thank (you/u/ya) (so much/ever so much/very much/again/kindly/all/guys/both/willa/for/!/.)
      thanks (so much/a million/a lot/a bunch/a ton/again/for/heaps/ever so/!/.) | many thanks | thank you | thanks | thx | ty | tysm | cheers for
      much appreciated | (really/so/very/truly) (grateful/appreciate) | appreciate (it/you/that/your/all)
      (arrived/came/got it/received/turned up) _ (perfect/beautiful/love/lovely/safe/gorgeous/today)
      (they're/it's/is/are/they are/it is) (perfect/beautiful/gorgeous/stunning/exactly what/just what) | (love/loves/adore/adores) (it/them)
      couldn't be happier | over the moon | (so/very) (happy/pleased/delighted) with | (a pleasure/pleasure) (as always/doing/working) | 5 stars
      five stars
      (you're/you are/ur/such/absolute) (a/an/absolute/such a) (gem/angel/star/legend/genius/saint/treasure/wonder/lifesaver/hero/rockstar/rock star/darling)
      (was/were/is) (a hit/a huge hit/wonderful/fantastic/amazing/lovely/delicious/a success) | (that/it) (fixed/worked/helped/did the trick)
      received with thanks | (learned/learnt/enjoyed) (so much/it/every/a lot) | teared up | (all/) (adore/love/loved/adored) the | grateful | bless you
      i (really/) appreciate | so kind of you | couldn't have done it without | (made/you made) my (day/week/year)
      (brought/moved) (me/us/her/him) to tears | (looks/look/turned out) (amazing/great/fantastic/perfect/beautiful/stunning/wonderful) | well done
      great job | good job | nice work | bravo | all (sorted/good now/fixed) thanks | owe you | lifesaver | life saver | you saved (me/my/us/the)
      you're the best ! | (even/so much/so/way) (prettier/nicer/better/lovelier) (in person/than/irl)
      (got/received/wearing/love/opened) the _ (they're/they are/it's/it is) | (so/very/how) (sweet/kind/thoughtful/generous) of you | you didn't have to
      thank you for your (business/patience/help/order/time/support/quick/understanding) | (payment/order/parcel/package) received | ta very much | ta !
      (your/the) (advice/tip/trick/help/recipe) (worked/helped/was) | i owe you (one/big)`,
    `perfect | beautiful | grateful | pleasure | kind of you | delighted | brilliant | wonderful | gem | hit | genius | fixed | learned | adore | loved
      appreciate | help | prettier | so sweet | got the | advice worked | ta`,
  ],
  misc: [
    `(is/was) (this/that) (still/) (the/) number (for/of) | new phone _ lost (all/my) | clocks go (back/forward) | daylight saving
      (storage/mailbox/inbox) (is/) (almost/nearly/) full | (new/#) follower* | (log/sign) in (here/within/now) | your table is ready
      (card/account/profile) (has been/is/was/will be) (suspended/blocked/closed/used/limited/restricted) | luck will (turn/change) | take me off (your/the/this)
      (didn't/don't/not) forward me | reacted ❤️ | congratulations! you have been (selected/chosen)
      (verification/security/login/one time/access/confirmation) code | (do not/don't/never) share (it/this/your code/the code) | is your code
      (birthday/anniversary) today | wish (her/him/them) (well/a happy) | (share/forward/send) this (to/with) (ten/10/everyone/all/your) | forwarded
      chain (letter/message) | (vote/pls vote/voting) (for/in) | (survey/questionnaire/thesis/dissertation/study/research)
      (donat*/fundrais*/collecting for/gofundme/go fund me/crowdfund*/sponsor me/every (dollar/pound/euro)) | (sign/signing) (the/this/our/my) petition
      (still available/is this available/is it still for sale/for sale still/would you take) | (lost/missing/found) (cat/dog/pet/tabby/keys/wallet/:)
      (wrong (person/number/chat/window)/not meant for you/meant for someone/ignore (that/this/my)/sent by mistake/sorry wrong/butt dial/pocket dial)
      (reporter/journalist/writing (an article/a piece/a story)/interview you) | (tell/ask/let/remind) [a-z]+ (that/the/to/i/we) | testing | test test
      test message | (this is a/just a) test
      (shared/sent/liked/reacted to/mentioned) (a/you/your) (post/photo/reel/video/story/attachment/voice message/sticker/comment)
      (missed/started a) (call/video) | (voice message/audio call/video chat) | unsubscribe | has (joined/left) the | accepted your (request/invitation)
      (say/said) hi to your new | you('re| are) now connected | (your/a new) (package/parcel) (is waiting/could not be delivered)
      (won/winner/lottery/prize/giveaway) | out of office | automatic reply | auto reply | (job/vacancy/role/position) (opening/fits/for you) | passcode
      pass code | otp | (sent/shared/posted) (a/an/#/you a) (photo/sticker/gif/video/voice/location/contact/file/link/attachment)
      (expires/valid) in # minutes | (lost/found) (set/keys/phone/wallet/dog/cat/bike/ring/grey/black/brown/white/small) | answers to
      please check your (sheds/garage*/garden*) | (send/forward/share/pass) this (to/on) | bad luck | good luck for
      (still/is this/is it/are these/is the _) (for sale/available) | would you take # | (oops/oh/sorry) wrong | wrong chat | ignore (this/that/my last)
      (take part/participate) in (a/an/our/my/this) | (conducting/doing/writing) (research/a study/a survey/an article/a story/a piece/my thesis)
      (has/have) (birthday/a birthday) | (commented on/replied to/tagged you/is live/went live/added to (their/his/her) story) | (are now/is now) friends
      you have (#/new/unread) (notification*/message*/memories/friend) | memories to look back | is typing | missed (voice/video/audio/)( /)call | poll
      quiz : | read this before | they don't want you to know | (tell/ask) [a-z]+ (the/that/to/i) | found (:/) set
      (lost/found/missing) (grey/gray/black/white/brown/small/orange/ginger/young) | reward (if/for) | new (login/sign in/device) | (is/went) live now
      (was/that was/is) meant for | (volunteer*/foster/adopt) (needed/to/this/for/kittens/dogs/wanted)
      anyone (selling/got/know/have/giving away/interested in buying) | (your/) (mailbox/inbox/storage) is (full/almost full) | please share
      (contest/competition/raffle/sweepstake) | retweet | signal boost | (rt/share) (if/to) | (missing/lost) (since/near/from)
      free to (a good home/collect/collector) | (for sale/wanted) : | (carpool/lift) (to/from)`,
    `link (below/in my profile) | http | www | code | vote | survey | forward | petition | keys | sheds | tabby | pot | under the | for sale | volunteers
      contest | kittens | selling tickets`,
  ],
  fraud: [
    `(bank/account/payment) (account/details/information) (have/has) (recently/just/) (been/) (changed/updated) | (on/to/into) (the/this/our/my) new (bank/) (account/iban)
      our bank account (has/) (recently/just/) changed | (old/previous) account is (under/frozen/blocked/closed/being)
      (update/use) (our/my) (new/payment/) (bank/payment) details | is (this/that) (really/) you (in/on) (this/the/that)
      (look/see) what they (posted/wrote/said/are saying) about you | (can you/could you/need you to) (buy/get/purchase) (_) (vouchers/gift cards)
      (wire/transfer/send) me (some/a bit of/a little/) (money/cash/funds) | (stuck/stranded) abroad | verify (here/below/now) | # digit code | code (_) by mistake
      gift card* | (itunes/steam/google play) (card*/code*/voucher*) | (wire/transfer) (me/the/some) (money/funds/cash) | western union
      (confirm/verify/validate/restore/appeal) (your/the) (account/identity/password/badge/bank/card/payment/login/profile)
      (account/page/profile/badge) (will be/has been/is being/is) (disabled/suspended/restricted/deleted/limited/locked/removed/terminated/deactivated/closed)
      community standards | copyright violation | copyrighted (content/material) | appeal (within/here/now/at) | lose your badge
      (send/read/give/tell) me the (code/pin) | code (i/we) (just/) sent | my new number | (stuck/stranded) (in/at/abroad) _ (money/cash/passport) | lend me
      (can you/could you/need you to) (buy/get/pick up) (some/a few/me) _ (cards/vouchers) | (customs/release/clearance) fee | you've won | you have won
      been selected | inheritance | next of kin | keep this between us | unusual (login/activity/sign in) | log in (here/below) to
      avoid (suspension/deletion) | unusual activity | (detected/noticed) (unusual/suspicious) | verify your | my phone (broke/is broken/died/fell)
      (this is/here's) my new (number/phone) | transfer # | for the rent | security (alert/team/department)
      (your/the) (account/page/profile/listing) (violates/violated/breaches/is at risk/may be)
      click (here/the link/below) to (verify/avoid/confirm/restore/claim/unlock) | (claim/collect) your (prize/reward/refund/gift)
      (tax/hmrc/irs) (refund/rebate) | (package/parcel) (is/) (held/on hold/waiting/pending) | western | bitcoin wallet
      (i need/need) (you to/a) (quick/urgent/small/do me) (favor/favour/buy/purchase/get) | mailbox is full
      (pay/paying) the (customs/delivery/release/import) | could not be delivered | keep your messages
      (click/tap) here to (keep/verify/avoid/confirm/claim/unlock/restore/see/reschedule)`,
    `do something for me | in a meeting | can't talk | cards | kindly | discreet* | within 24h | within 24 hours | 24h | within 12 hours | wallet
      bank details | link | are you at your desk | quickly | favor | favour | identity | transfer | rent | new number | verify`,
  ],
  boundary: [
    `(please/could you please/can you please/would you/could you/kindly) (stop/not/don't/refrain/quit/take me off/remove me/leave me) (sending/send/contact*/writing/write/messag*/tagging/tag/calling/call/adding/invit*/from/me/text*/forward*/include)
      (prefer/rather) (not to/you didn't/you not/not be/if you didn't/to keep/keep/hear from you only/you only)
      (i'd/i would) (rather/prefer) (not/you/keep/we/to keep/hear)
      keep (our/this/it/things/the) (relationship/professional/strictly/about work/to work/business)
      (stop/quit) (messaging/texting/calling/contacting/writing/sending/tagging) (me/us/this/these/so)
      (no more/not interested in) (messages/invitations/invites/requests/emails/calls) (please/from you/thanks/)
      (not comfortable/uncomfortable) (with/about/sharing/talking/when) | (need/needs) (some/a little/more) (space/distance/time alone/time to myself)
      only (contact/message/write/email) me (about/for/when/if) | (unsubscribe/take) me (from/off)
      (don't/do not) (add/tag/contact/message/call/write/text) me
      (i don't/we don't/i do not) (accept/add/mix/connect) (clients/colleagues/work/co workers/people from) | that's all i meant
      not looking for (new/any/a) (friend*/contact*/relationship)
      (prefer/like/rather/appreciate it) if (we/you/this/things) (kept/keep/stayed/didn't/could/would/stick/stuck/stopped/don't)
      strictly (work/business/professional) | work related | (keep/like to keep) my (private/personal/family) (life/account/page/matters)
      (please/) (don't/do not) (tag/add/call/contact/message/text/write/invite/send) (me/us)
      (stop/stopping) (inviting/adding/tagging/sending/messaging/calling/writing) | out of respect for | i hope you understand
      (only/just) (work/business) (matters/topics/messages)
      not (really/) (interested/comfortable) (in/with) (being/chatting/meeting/this/that/sharing/receiving)
      (take me off/remove me from) (the/your/this) (list/group/chat)`,
  ],
  onnow: [
    `(we're/we are) (in/on) the (call/meeting/zoom/room/waiting room) | (started/starting) (at #/# min* ago/already/now/without)
      (waiting for/where are) you | are you (able to join/joining/coming/on your way) | everyone('s| is) here`,
  ],
  again: [`reminder (no/number/nr/) # | (second/third/2nd/3rd/another/final) reminder | remind you again | me again (about/with)`],
  cancels: [
    `(let's/lets/let us) (cancel/skip/call off/forget) (the/our/it/that/thursday/about)
      (i'm/i am/i'll/i have to/have to/need to/must) (cancel/cancelling/canceling) (our/the/it/on/tomorrow/thursday/friday/coffee/meeting/my)
      (consider/call) (it/the meeting/our meeting) (cancelled/canceled/off) | forget (the/our/about the) (coffee/meeting/call/lunch)
      (cancelling/canceling/cancelled/canceled) (our/the) | can't make it (today/tomorrow/after all/on)`,
  ],
};
