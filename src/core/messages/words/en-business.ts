import type { Language } from '../cues.ts';

/** What is about business: work, wishes to buy, offers. */
export const business: Language['cues'] = {
  work: [
    `invoice # | overdue | (payment/invoice/balance) (_) (outstanding/unpaid/due)
      (your/the/our) (pallet/parcel/package/delivery/shipment/order/goods) (arrives/arrive/comes/will arrive/will come/will be delivered/is arriving/is on its way)
      order (no/number/#) | tracking | invoice* | purchase order | (second/first/final/revised) (proof/draft/version/round)
      (look over/review/check/proofread) (the/my/our/this) | (look/glance) (at/over) (the/my/our/) (slide*/deck/draft/figures/numbers/spreadsheet/agenda/contract)
      before (the/our/today's/tomorrow's/monday's/friday's) (meeting/call) | sign off | signed off | reschedule
      (move/change/cancel) my (appointment/booking/order/reservation)
      (resend/re send/forward/send) (me/us/the/over/it/them/through/again/a copy/my/your/over the)
      could you (check/confirm/send/update/resend/look/post/let me know) | can you (check/confirm/send/update/resend/look/make/post/let me know)
      did you (send/get/receive/have a chance) | any (update/news) on | is the _ ready | are the _ ready | who can meet | when can we meet
      (in/out of) stock | out of (the/stock) | (refund/replacement/return label) | (deadline/eta/status) | (approve/approved) | is it dishwasher
      what (size/colour/color/finish/file/format) | quick one | just checking whether | let me know (if/when/which/whether)
      (has/have) (my/the/our) _ (been/arrived/shipped/gone/come) | (sent/shipped/mailed/posted) (out/yet)
      (push/move/shift) (the/our) (call/meeting/appointment) | (which/what) of the (two/three) | (signed/returned) (agreement/contract/form*)
      (isn't/not) working | (doesn't/does not/won't) (work/open/load/fit/turn on) | (sign off/signoff/green light/go ahead) (on/for)
      another (slot/time/date) | what do i do now | (supposed/meant) to (go/be/get) | cover my shift | (wifi/admin) password | (head count/headcount)
      (lab/test) results | (copy/scan) of (my/the/your) | (came/come) (undone/off/apart) | mend it | pick (it/them) up | drop (it/them) off
      (charged/billed) (me/us/twice) | (double/wrong) (charge/booking/size) | hex code | (safe/suitable) for | (contain/contains)
      (how do i/where do i/who do i) (send/submit/get/find/log/pay/return/use/wash/clean/contact)
      (can/could) (you/u) (mend/fix/sign/approve/call/review/print/cover/help me with/hold/add/remove/extend/explain/share the)
      (is/are) (the/my/our) _ (ready/done/finished/back/included/in stock/correct/final)
      (can/could/shall/should) we (move/push/reschedule/swap/change/add/use/keep/print/go with) | do you want (the/it/them/us/me to)
      (make/have/take/join) a call (tomorrow/today/at/on/later) | please use (our/my/the) new
      (is/are) my _ (ready/done/finished/back/resized/repaired/fixed/here/in) (yet/now/?) | (is/are) (it/they/those/these) (ready/done/back/in) (yet/?)
      has anyone (replied/answered/checked/seen)
      (did/has) the (courier/client/printer/plumber/builder/bank/doctor/school/teacher/landlord/supplier/driver)
      (there's/there is/i think there's/found) a (typo/mistake/error/bug/problem/leak)
      (still/isn't) (not/) (fixed/repaired/paid/working/arrived/delivered/resolved) | (a bit/too) (tight/long/short/big/small/loose/dark/light/blurry)
      (where/how far) are we with | (file/submit/log) (the/my/an) (expense/report/claim/form/ticket)
      (switch/change/move) (to/my/the/our) (another/evening/morning/class/time/date/plan/lesson)
      send the (tracking/invoice/file/files/link/contract/address/photos/report/list/quote)
      (we're/we are/i'm) (short/missing/out of/waiting for/waiting on) (_) (chair*/copies/the/two/a/your/for)`,
    `order* | ship* | parcel | package | delivery | deliver | courier | printer | proof* | file* | pdf | logo | label* | slide* | deck | report
      spreadsheet | contract | agreement | payment | paid | pay | bank | receipt* | tax | quote* | budget | invoice | client* | customer* | agenda
      schedule | deadline | appointment | booking | project | team | board | draft | version | change* | update* | fix | bug | server | site | website
      login | password | folder | email | e mail | attach* | document* | form | sign | print* | size | mm | gsm | sample* | stock | supplier | vendor
      paper | frame* | install* | inspector | inspection | venue | banner | shoot | fitting | warranty | repair | broken | damaged | size* | wholesale
      refund | return | item* | purchase* | account* | policy | claim | insurance | prescription | results | test results | homework | grade* | exam | shift
      rota | overtime | handover | stand up | ticket | spec* | mockup | layout | font | brief | scope | option* | price | received | sent | link | gallery
      committee | layout* | ordered | number | flyer | slot | tutor | lesson | kids class | clinic | lab | office | catering | volunteers | hem | wash
      mailed | accounts | department | data | numbers | upload* | download* | access | template | presentation | minutes of | floor plan | permit | lease
      rent | keys to the | plumbing | wiring | measurements | sizes | collect | pickup | pick up | adjust* | colour of | shade | material | dishwasher
      allergic | option | cv | hr | payroll | timesheet | holiday request | sick note | room b | client | campaign | copy | caption* | page # | slides
      cutting | framed | matted | fyi | option period | samples | reception | spare* | ring | billing | resolution | photos | heating | plumber | unit
      expense | builder | waist | dress | class | term | poster | typo | fixed | training | travel | replied | event | landlord | zip | alteration*
      resize* | tight | loose | student id | x ray | invoice* | purchase | vat`,
  ],
  ask: [
    '',
    `can (you/u/we/i) | could (you/we/i) | would you | will you | are you able | did (you/u) | do (you/u) (have/know/want/need)
      is (the/it/there/that/this) | are (the/there/we/you) | has (the/it/my) | have you | when (will/is/can/do/would/are) | what (is/time/do/should/about)
      which | where (is/do/can/should) | who (is/can/should) | how (do/long/soon/many) | please | let me know | i need | we need | i'd like | would like
      should (i/we) | shall (i/we) | ok to | may i`,
  ],
  mine: [
    '',
    `overdue | outstanding | unpaid | my (order/parcel/package/appointment/booking/payment/invoice/project/account/proof*/print/logo/refund)
      our (order/project/logo/site/website/contract/invoice/meeting/proof*/page/files)
      the (proof/proofs/order/invoice/file/files/contract/report/deck/draft/logo/layout/quote/files) | as discussed | as agreed | you sent | we agreed
      yesterday's | last (order/invoice/week) | still (says/waiting/not) | yet | again | it's been`,
  ],
  buy: [
    `how much (for/is/are/would/do/does) | what (do/would) you charge | what would _ cost | whats the price | what's the price | price list
      your (rates/prices/price/fees/availability/catalogue/catalog/portfolio/day rate)
      do you (do/make/take/offer/sell/ship/design/paint/build/accept/cater/teach/draw) | are you (taking/available for/accepting/open to/free to take)
      taking (on/commissions/new/bookings/orders) | (like/love/want/need/hoping) to (order/commission/hire/book/buy/get a quote) | want to buy
      looking (for/to find) (a/an/someone/somebody/help) _ | (looking/searching) to (hire/commission/order/book) | (come/able to) (and/to) quote
      get a quote | send (us/me) a quote | quote for | can you quote | (gave/passed) (me/us) your (name/number/details) | recommended you | referred (me/us)
      (we/i) (saw/found/came across) your (work/site/website/page/shop/portfolio) | (something/anything) you'd (do/be interested)
      would you be (interested in/open to) (taking/doing/talking/designing/working/a commission/making) | take on (a/two/another/one more/our)
      (space/room/capacity/slot) for (one more/a/another) | we'd like to hire | (need/needs) _ (branded/custom/bespoke/handmade/made)
      (could you/can you) (make/design/paint/build/draw) (me/us/a/an/one) | can i (buy/order/get/book/reserve) (the/a/one/two/some/your)
      i'd like to (buy/order/book) | (i need/we need/need) (someone/somebody/a person/a designer/an artist/a photographer/an illustrator/a quote)
      is that something you (do/offer/could) | (you/do you) take on | taking new (clients/orders/bookings/patients/students)
      are you (free/available) (on/in/for/this/next/from/the)
      do you (offer/have availability/have any availability/ship/deliver/provide/rent/repair/cater/do)
      how (much/long) (would/do/does/will) (it/that/a/an/one/you) | what (are/would be) your (prices/rates/fees/costs/charge)
      (found/discovered) (you/your work/your page/your shop) (through/on/via/at) | (able/possible) to (make/design/paint/order/commission/bake/create)
      (planning/organising/organizing) (a/our/my/new) | wondered whether you
      (interested in) (ordering/buying/commissioning/booking/hiring/working with you on/your services) | (our/the) budget is | budget (is/of/around)
      (hire/commission/book) you
      (looking for/need) (a/an) (photographer/designer/illustrator/artist/translator/bookkeeper/plumber/electrician/painter/builder/tutor/baker/caterer/florist/dj/band/venue/editor/writer/developer/architect/lawyer/accountant/carpenter/tailor/seamstress)
      do you (repair/fix/teach/restore/tattoo/bake/tune/clean/install/rent/train/groom/translate/edit/photograph/knit/sew/print/frame/carve/engrave/hem/alter/host/work with/also (do/make/sell/offer))
      (taking on/accepting/have room for) (any/) (more/) (new/) (students/pupils/clients/patients/projects/commissions/orders/work)
      (could/can/would) (u/you) (do/make/paint/bake/design/draw/sew/build) (one/something/it/a/me) (for/like/with/?)
      (we are/we're/i'm/i am) (sourcing/planning/organising/organizing/renovating/redoing/launching) | price (guide/list/range/for)
      would you (consider/be able to/be available/be free/be up for/do) (illustrating/designing/making/painting/writing/photographing/a/to/for)
      (book/hire) you for | what's your (fee/rate/price/hourly rate/day rate/charge/going rate) | how do i (order/book/commission/buy)
      (want/would like/hoping) to (book/order/commission/buy) (a/an/the/some/your/one/two/you) | (do/are) you (available/free) for (a/an/our/my)
      (interested in/love) (the/your) _ (is it/are they/price/still) | still for sale (and/?) | where can i (buy/order/get)`,
    `commission* | custom | bespoke | wedding | getting married | availab* | rates | budget | quote | cost* | price* | wholesale | catalogue | catalog
      lead times | pieces | invitations | invites
      for (my/our) (wedding/party/shop/cafe/café/restaurant/office/studio/company/business/anniversary/team/event/book) | i run a | we run a
      we are opening | we're opening | opening (a/our) | small business | portrait* | headshot* | half day | interested in (your/buying/ordering)
      met at the (fair/market) | order a | set of | dozen | in bulk | as a gift | as a present | rush | i'd love (a/one/to order) | for our | logo for
      bakery | vineyard | labels | packaging | nursery | translate | vouchers | gift voucher* | pottery class | lamps | vase | two of the | school
      christening | baptism | birthday cake | quote for | three person | hours a month | one of your | your work | love your | large | small | piece
      original | print of | fee | events manager | florists | students | daughter is | company party | people | clock* | guitar | armchair | window
      deliver | children's book | sleeve | lessons | 30th | 40th | 50th | birthday | season | text is finished | cakes`,
  ],
  pitch: [
    `(we/i) help (creative*/business*/people/brands/companies/shops/coach*/owners/women/artists/freelancers/makers/you/sellers/teams/small)
      (quick/short/brief) (_) (call/chat/demo) (this week/next week/?) | 15 min* (call/chat/demo) | (hop/jump) on a (quick/call/zoom) | qualified leads
      (my/our) (_) (earlier/previous/last/recent) (offer*/proposal*/pitch) | (saw/see/seen) (my/our) (_) offer* | (shame/pity) to miss (out/this) | (thursday/friday/monday/tuesday/wednesday/tomorrow/#) for (the/a) (demo/pitch/presentation)
      more (leads/clients/sales/customers/traffic/followers) | (grow/scale/boost/double/triple/skyrocket/explode) (your/ur) | on autopilot | passive income
      work from home | earn (from home/extra/up to/money) | be your own boss | side hustle | financial freedom | (floating/bumping/bubbling) this
      top of your inbox | circling back | following up on my (last/previous) | (my/our) (last/previous) (note/email) about
      free (audit/trial/consult*/sample/demo/strategy/report/quote) | (your/ur) (seo/ranking/website/google) (score/visibility/ranking*)
      (rank*/page one) (on/of/higher) google | (noticed/found) (a few/some/several) (errors/issues/problems) | (hurting/killing) your
      save (you/your) (up to/time/money/hours) | (could/can) save you | (save/saves) # hours | % off | discount (code/for) | special offer
      limited (time/offer/spots) | exclusive offer | act now | reply yes | dm (me/us) (for/to/if/info) | brand ambassador
      (join/joined) (the/my/this/an) (most amazing/amazing/team/company) | amazing (company/opportunity/product*) | business opportunity | ground floor
      (bitcoin/crypto/forex/trading) | (return/profit*) (on/of/weekly/daily/monthly) | (invest/investment) | minimum of $ | moq
      leading (manufacturer/supplier/provider/company) | best price | iso cert* | kindly advise | dear (sir/sirs/sir madam/madam)
      our (solution/platform/software/agency/tool/product range/service/services/system/app) (helps/can/that/is/does/will/lets)
      (worth a/open to a) (look/quick/chat/call) | (right person/who is the right) | (decision maker)
      (virtual assistant/web development/link building/guest post/seo services/app development) | (a system/a method/a formula) that | in front of #
      collectors | for only $ | just $ | a month your | (health cover/life insurance/funeral plan/extended warranty) | overpaying | pre approved
      funding for your | (buy/get) (followers/likes/reviews) | (can/may/could) i (send/show) you (a/some/more/how) (video/info/details/deck/link/how/)
      put you down for | while i have you | partner with (us/you) | (mutually beneficial/win win) | (book/schedule/grab) (a/your) (demo/free/discovery/slot)
      (click/tap/link) (below/in bio/the link to) | sign up (today/now/here)
      (we/i) (built/developed/created/made/launched) (an/a/the) (app/tool/platform/system/software/course/program/product)
      (our/my) (ai/app/tool/software/platform/program/course/system/team/service/product/method) _ (increases/writes/helps/saves/boosts/generates/automates/delivers/can/will/makes)
      (increases/boosts/doubles/triples) (your/repeat/sales/conversions/traffic/engagement)
      (can/could/may) i (show/share/send/tell) you (how/in/some/more)
      (i/we) work with (leaders/people/businesses/owners/founders/brands/creators/companies/women/professionals/coaches) like you
      would you be open to (a/connecting/learning/hearing/exploring/chatting/discussing) | open to (connecting/a call/a chat/learning/exploring/hearing)
      unlock | peak performance | (real/organic) followers | (#/10k) followers | for (just/only) | teach you how | steady profits | profits every
      (we are/we're/i am/i'm) (offering/selling/launching/running a promo/giving away/promoting) | affordable (price/rates/packages)
      let me know if you (need/want/are looking for) any | (have you/ever) (ever/you) (thought/considered) (about/of)
      (cut/slash/reduce/lower) your (bills/costs/taxes/rates/expenses) | takes (5/five/2/two/ten/10) min* | (hosting/host) (gets/a)
      free (products/gift/shipping/samples/guide/ebook/course/training/scan/report/numbers) | you in ?
      (you have/you've) been (nominated/chosen/selected/shortlisted) | a listing is
      (check/review/look at/see/read) (our/my) (proposal/offer/email/deck/last/website/message) | get a chance to | i (specialise/specialize) in
      we (specialise/specialize) in | (rates/prices) are about to | lock in | run the numbers | #x | renew (with us/now/today) | as seen on
      (money back/100 %) guarantee* | (dm/message/text/inbox) (us/me) (now/for/to/info) | (interested/curious) ?
      switch* (to/your) (provider/energy/supplier/to us) | (we/i) can (help/save/get/boost/double/grow/design/build) (you/your)
      become a (distributor/partner/member/reseller/affiliate) | affiliate (program/marketing) | (join/grow) my (team/downline) | (raise/raised) capital
      book more | (no/zero) (obligation/risk/upfront) | (what if i told you/imagine (earning/making/waking)) | (your/ur) business (needs/could/deserves)
      (i'm/this is/my name is) _ (with/from) _ (solar/insurance/realty/marketing/energy/finance/capital/agency/solutions/media/group/consulting/telecom)
      free (roof/home/no obligation/estimate*/assessment*/consult*/quote*/demo/analysis/website/guide/masterclass/evaluation) | (six/seven/6/7) figure
      cold calling | want the free | factory price* | (at/lowest) (factory/wholesale/discount) prices
      (ask/send/message/reply) (for/me for) (our/the) (catalogue/catalog/brochure/link/details/price list) | (first/your next) order
      (fills/converts/sells/scales/delivers) _ faster | got # min* | (have/got/do you have) (a few/ten/five/15/10/5/2/two) min*
      (drop/lose/shed) # (pounds/lbs/kg/kilos) | (lost/made/earned) so much | message me (for/to/if) | loan (officer/offer/s)
      (give/giving/offer) out loans | interest (rate/) no collateral | # % interest | contact us (for/today/now) | feature (your/you) | small fee
      (logos/websites/seo/videos/ads) (and/&/for) (websites/logos/cheap/you) | very cheap | good quality | check (out/) my portfolio | caught my eye
      doing free | on your street | (we/i) (supply/manufacture/distribute/export/stock) | your warranty | about to expire | call us today
      (buy/get) (one/two/2) get | (pre order/order) (now/today) and | (only/just) # (spots/left/slots/places) (left/remaining) | dropship* | amazon fba
      our clients (see/get/make/save)`,
    `opportunity | offer* | discount | promo* | deal | solution* | platform | leads | roi | revenue | growth | scale | sales | marketing | agency | coach*
      funnel | strategy | income | money | clients like you | businesses like yours | teams like yours | creatives like you | people like you
      love what you're (building/doing) | love your (content/profile/page/feed/work) | came across your profile | impressed by your | free | trial | demo
      quick call | brochure | introduce myself | account manager | our product* | our company | founder of | consultant | insurance | plan | savings
      exclusive | guarantee* | subscribers | a month | per month | weekly | hr | results | game changer | products | skincare | skin care | essential oils
      supplements | weight loss | domain | hosting | visibility | algorithm | best seller | built | app | increase* | customers | provider | bills | energy
      affordable | packages | premium | nominated | prestigious | directory | listing | forex | profit* | followers | engagement | conversions | proposal
      mortgage* | self employed | rates | ai | makeup | beauty | network marketing | invest* | returns | clients | role | leaders | performance | interested
      renew* | ssl | expire* | quick | help you | your shop | your business | your brand | your website | website | solar | neighbor | loans | collateral
      introverts | zero | eco | recruitment | hiring | tea | supplement* | magazine | brand | fee | cheap | portfolio | roof | packaging | catalogue | guide
      interest | quality | faster | dropshipping | warranty`,
  ],
  today: [
    `(by/before/until/till) (#/noon/five/four/three/lunch/tonight/end of day/eod/close of business/cob/the end of the day/the close) (pm/am/today/this/) _ (today/tonight/)
      today | tonight | this (afternoon/morning/evening) | (in/within) (an/one/the next/half an/#) (hour*/hrs/min*)
      (truck/courier/van/driver/train/plane/flight) (leaves/comes/is/goes/departs) | before you (cut/print/ship/send/start/post/publish) | right away | asap
      (closes/opens/starts/due/deadline is/printing/goes to print) (today/tonight/in #/at #/this) | urgent* | last minute | rush`,
  ],
  norush: [
    `no (rush/hurry/pressure/stress/worries if not) | whenever (you/it/suits) | when you (get/have) (a/the/) (sec/moment/minute/chance/time)
      take your time | not urgent | nothing urgent`,
  ],
};
