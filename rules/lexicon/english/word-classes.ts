import type { WordClasses } from 'replylint/rule'

const words = {
  // What a customer is asked to do so that we can go on.
  give: `send provide share give tell confirm reply respond attach include forward supply describe specify state
    mention upload post paste submit return fill complete sign rate advise inform elaborate clarify show report
    answer message email dm verify enclose explain quote name`,
  // What is done on a screen.
  click: `click tap press select open go navigate enter type scroll log login logout visit choose pick browse hit
    tick untick toggle swipe drag head proceed search locate find launch exit close see read view expand check
    hover refer follow access uncheck`,
  // What is tried on a device.
  repair: `restart reset reinstall update clear reboot uninstall install refresh disable enable turn unplug plug
    disconnect reconnect remove delete try retry upgrade clean wipe empty switch adjust configure force move rename
    replace run boot change connect reload restore set mute test sync pair`,
  // What we do with a case.
  serve: `refund cancel process issue ship credit waive approve investigate escalate arrange resolve correct extend
    transfer assign reimburse reactivate deactivate resend expedite honor compensate release merge deploy fix
    reopen reinstate rebook`,
  // Other verbs that open an order or follow "to", "will", "can".
  act: `accept activate adapt add allow alter amend append apply authorize avoid back begin block bring build buy
    call carry categorize charge collect compare compile consider contact continue convert copy create decide
    decline decrease deliver detail determine download drop edit eject ensure erase establish evaluate examine
    exchange execute export fetch finish flag format gather generate get grab grant guide hand hold identify ignore
    implement import improve increase indicate input insert inspect invite join keep lay leave lift link list load
    lock make manage mark match measure migrate modify monitor mount notify observe obtain opt order outline
    override pause pay perform place prevent print publish pull purchase push put quit raise reach realign rebuild
    recheck reclaim record recover redeem redirect reduce refill register reject remain remember renew repair
    repeat repost reproduce request resubmit resume retain retrieve reverse revert review revise revoke rotate save
    scan schedule secure sell separate settle shut skip solve sort split start stay stick stop store subscribe swap
    tag take terminate track trigger troubleshoot tweet undo unlink unlock unsubscribe use utilize validate void
    withdraw write zoom pass reseat pop squash rebase commit clone`,
  // Verbs of thinking, helping and being, which open few orders.
  mind: `believe care expect feel find hope imagine intend know like love mean need prefer realize recognize recall
    regret see think trust understand want wish wonder worry appreciate value acknowledge hear`,
  help: `help assist support aid serve guide advise accommodate`,
  look: `look check investigate inspect review examine research explore dig monitor follow`,
  gone: `sent made done taken given gotten got gone told found left lost paid put run seen set shown shut built bought
    brought chosen begun become broken written spoken kept held known grown let met read sold said stuck thrown
    understood worn heard felt driven drawn forgotten hidden withdrawn overseen went came saw took gave`,
  doing: `sending making doing taking giving getting going telling finding leaving paying putting running setting
    looking checking working investigating reviewing trying processing waiting`,
  failing: `error errors issue issues problem problems bug bugs fault faults failure failures glitch glitches outage
    outages crash crashes defect defects delay delays mistake mistakes trouble difficulty difficulties hiccup mixup
    confusion inconvenience disruption downtime incident complaint breakdown typo leak damage`,
  failed: `failed fails broken broke missing lost late wrong incorrect damaged faulty defective declined rejected blocked
    stuck delayed invalid expired unavailable disabled suspended locked frozen stolen bounced crashed interrupted
    overdue denied down corrupt corrupted duplicate incomplete unsuccessful outdated slow empty dead`,
  painful: `frustrating frustrated frustration annoying annoyed annoyance upset upsetting disappointing disappointed
    disappointment stressful stressed stress inconvenient awful terrible horrible dreadful unpleasant difficult tough
    worrying worried worry alarming confusing confused distressing distressed infuriating maddening unacceptable rough
    hard sad bad rotten grim disheartening exhausting tiring painful scary unsettling concerning rubbish nightmare hassle
    pain mess bummer ordeal anxious nervous angry furious cross unhappy dissatisfied hurt miserable ugh yikes oof alas`,
  glad: `glad happy pleased delighted thrilled excited great good wonderful lovely nice fantastic awesome excellent
    perfect amazing brilliant super fine cool honored proud grateful thankful eager keen welcome pleasant terrific`,
  sorry: `sorry apologize apologizes apologies apology apologizing regret regrets forgive pardon`,
  thanks: `thank thanks thx ty cheers grateful gratitude appreciate appreciated kudos ta`,
  sadly: `unfortunately sadly regrettably regretfully alas however`,
  day: `monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun today tomorrow tonight
    morning afternoon evening night noon midnight weekend weekday yesterday`,
  month: `january february march april june july august september october november december jan feb mar apr jun jul aug
    sep sept oct nov dec`,
  time: `second seconds minute minutes min mins hour hours hr hrs day days week weeks wk month months year years moment
    moments while period timeframe time times deadline date dates eod decade quarter`,
  soon: `soon shortly asap eventually presently momentarily promptly quickly swiftly immediately instantly forthwith`,
  often: `always usually normally typically generally often sometimes never occasionally currently temporarily daily`,
  count: `one two three four five six seven eight nine ten eleven twelve twenty thirty sixty hundred thousand dozen couple
    several few both half first third fourth fifth once twice`,
  money: `refund refunds credit credits payment payments charge charges fee fees price prices cost costs bill bills
    billing invoice invoices balance deposit amount money cash voucher vouchers coupon coupons discount discounts
    compensation rebate fare tax taxes rate salary payout transaction transactions premium cashback fund funds`,
  thing: `order orders account accounts subscription subscriptions purchase purchases package packages parcel parcels
    item items product products booking bookings reservation reservations ticket tickets delivery shipment shipments
    plan plans membership license licence card cards device devices phone laptop computer pc machine unit server router
    modem printer battery cable screen headset car flight room table policy contract policy warranty app game profile
    domain channel repository repo project build plugin extension package library module driver firmware software
    hardware database website site file files folder document documents data backup network connection internet wifi
    bluetooth service services feature features function claim case request enquiry inquiry question query suggestion
    post comment thread video image photo email mail message letter password username login address number code`,
  place: `page pages website site link links url button buttons menu tab section form field settings setting dashboard
    portal panel screen icon box browser cache cookies list window bar drawer toolbar dropdown faq article articles
    guide guides guideline documentation docs readme manual tutorial wiki blog forum forums discord slack chat channel
    store shop center helpdesk desk hotline line phone dm dms inbox mailbox app console terminal command template here
    below above`,
  team: `team teams department support staff agent agents colleague colleagues manager supervisor specialist specialists
    representative representatives rep advisor technician engineers engineer developer developers maintainer maintainers
    moderator moderators mods admin admins office carrier courier bank vendor seller merchant provider manufacturer
    partner expert experts crew folks company store service group people someone operator`,
  proof: `details detail information info number id screenshot screenshots screen photo photos picture pictures copy
    receipt receipts log logs version name email address postcode zip phone reference confirmation proof evidence example
    sample reproduction repro steps snippet trace stacktrace description output config model serial dob birth passport
    statement documents serial specs`,
  rule: `policy policies terms term rule rules guideline guidelines limit limits requirement requirements condition
    conditions agreement law laws regulation regulations standard standards procedure procedures code compliance`,
  allowed: `eligible required allowed permitted available entitled valid possible able unable impossible mandatory
    necessary prohibited forbidden applicable subject refundable nonrefundable responsible liable authorized exempt
    covered included limited free supported unsupported`,
  customer: `customer customers client clients guest guests member members user users passenger passengers patient
    patients reader readers player players buyer buyers subscriber subscribers participant participants`,
  hello: `hi hello hey hiya howdy dear greetings welcome morning afternoon evening yo heya hallo`,
  bye: `regards sincerely cheers best warmly respectfully yours cordially bye goodbye farewell faithfully wishes`,
  kindly: `kindly please pls plz`,
  really: `really very so truly sincerely deeply extremely greatly absolutely certainly definitely completely totally
    fully highly incredibly quite pretty terribly genuinely especially particularly super`,
}

/** Classes of words that are in no list, by how they end; the longest ending that fits is taken. */
const endings = {
  ing: 'ending-ing', ed: 'ending-ed', ly: 'ending-ly', tion: 'ending-tion', tions: 'ending-tion', ment: 'ending-tion',
  ments: 'ending-tion', ness: 'ending-tion', ity: 'ending-tion', able: 'ending-able', ible: 'ending-able',
  ful: 'ending-able', ous: 'ending-able', ive: 'ending-able', al: 'ending-able', less: 'ending-able', er: 'ending-er',
  ers: 'ending-er', or: 'ending-er', ors: 'ending-er', ist: 'ending-er', s: 'ending-s', ize: 'act', ify: 'act',
}

/** Words that count as themselves among the classes: what holds a sentence together. */
const functionWords = `i you we he she it they me us him her them my your our his their its mine yours ours theirs
  myself yourself ourselves themselves this that these those there here who what which when where why how whose whether
  am is are was were be been being do does did done have has had having will would can could may might must shall should
  not no nor never none nothing nobody anyone anything someone something everything everyone any some all each every
  both either neither other another such same a an the and or but so if then than because since as while though although
  unless until before after once to of in on at by for from with without within into onto over under about above below
  between through during against per via up down off out back away again also too just only even still yet already now
  later next last more most less least much many few little own let lets please thank thanks sorry yes yeah yep ok okay
  sure well oh ah hi hello hey dear unfortunately however therefore instead otherwise meanwhile maybe perhaps today
  tomorrow soon shortly able unable like need want 's ought get got`

/**
 * Words that can stand for one another in a sentence of a support reply, by what they are. The tagger reads
 * a sentence as words and as the classes of its words, so that a word which its corpus never showed still says
 * something: "unplug the <thing>" is an instruction whatever the thing. Function words have no class: they
 * count as themselves. Forms are normalised ones (see `text/words.ts`).
 */
export const wordClasses: WordClasses = { function: functionWords, words, endings }
