/**
 * Words that stand for each other when customers look for help, by language; groups are separated by a bar. Only what
 * means the same in nearly every help centre: spellings, short forms, forms that no ending explains, and everyday words
 * for the words of docs. What means the same on one site only belongs into its own synonyms.
 */
const THESAURUS: Readonly<Record<string, string>> = {
  en: `
    login signin logon | logout signout logoff | register registration | enroll enrol enrollment enrolment |
    password passwd pwd | username userid | email mail | account acct | 2fa mfa tfa multifactor twofactor |
    authentication auth authn authenticate | authorization authorisation authorize authorise authz | verify
    verification | identity identification identify | id identifier | credentials creds | unlock unblock | admin
    administrator | hacked compromised breached | fraud fraudulent | spam junk | steal stolen stole theft |
    birthday dob birthdate | delete remove erase | edit modify modification | cancel cancellation cancelation |
    subscription subscribe | disable deactivate | enable activate | reactivate reenable | recover recovery |
    restart reboot | start begin began begun | configuration configure config cfg | settings preferences prefs |
    customize customise personalize personalise customization customisation | choose select pick chose chosen
    choice | show display | hide hidden | see saw seen | find found locate | sync synchronize synchronise
    synchronization synchronisation | send sent | receive received recieve | get got gotten | take took taken |
    write wrote written | allow permit | submit submission | respond response | expiration expire expiry |
    booking book reservation reserve | description describe desc | explain explanation | notification notify |
    complaint complain | convert conversion | maintenance maintain | retention retain | decrease reduce
    reduction | keep kept | sell sold sale | build built | spend spent | withdraw withdrawal withdrew withdrawn
    | forget forgot forgotten | lose lost loss | error err | bug glitch defect | fail failure | broken faulty
    defective damaged | break broke broken | slow sluggish laggy | lag latency | fast quick rapid | fix repair
    resolve | outage downtime | incorrect wrong | accidentally mistakenly unintentionally | empty blank |
    payment pay paid | price cost pricing | fee charge | free gratis | invoice bill | billing invoicing | refund
    reimbursement reimburse | purchase buy bought | coupon voucher | atm cashpoint | warranty guarantee | annual
    yearly annually | cheap inexpensive affordable | expensive costly | payee beneficiary | expense expenditure
    | cvv cvc | delivery shipping shipment dispatch despatch | postcode zipcode | cart basket trolley | favorite
    favourite | inventory stock | quantity qty | international overseas abroad | clothes clothing garment
    apparel | sofa couch | television tv telly | car automobile | fuel petrol gasoline | luggage baggage |
    traveler traveller | vacation holiday | child children kid | wife husband spouse | death die died deceased |
    marriage married marry wedding | nearest closest nearby | minimum min | maximum max | phone telephone mobile
    cellphone smartphone handset | computer pc laptop desktop | trackpad touchpad | headphones earphones earbuds
    headset | microphone mic | camera webcam | adapter adaptor | cable cord | wifi wireless wlan | hotspot
    tethering | voicemail answerphone | message msg | sim simcard | prepaid payg | app application | program
    programme | website site webpage | shortcut hotkey keybinding | dialog dialogue | button btn | screenshot
    screengrab | emoji emoticon smiley | sound audio | image picture photo img photograph | folder directory dir
    | document doc | cartridge toner ink | documentation docs | tutorial walkthrough | agent representative rep
    | advisor adviser | faq faqs | information info | requirement prerequisite | mandatory compulsory obligatory
    | eligible eligibility qualify | difference different differ | accessibility a11y | internationalization
    internationalisation i18n | localization localisation l10n | deadline cutoff | organization organisation org
    | department dept | colleague coworker | certificate cert | proof evidence | repository repo | environment
    env | variable var | parameter param argument arg | function func | database db | regex regexp | string str
    | integer int | library lib | dependency dependencies deps | development dev | developer programmer |
    production prod | deploy deployment | version ver | kubernetes k8s | javascript js | typescript ts |
    postgresql postgres | yaml yml | jpeg jpg | infrastructure infra | cpu processor | url uri | pagination
    paginate paging | async asynchronous | statistics stats | analysis analyze analyse | serialize serialise
    serialization serialisation | initialize initialise init initialization initialisation | category categorize
    categorise | automatic auto automatically | temporary temp tmp | reference ref | specification spec | color
    colour | center centre | gray grey | license licence | catalog catalogue | behavior behaviour | fulfill
    fulfil fulfillment fulfilment | recognize recognise | optimize optimise optimization optimisation | minimize
    minimise | maximize maximise | organize organise | summarize summarise | normalize normalise normalization
    normalisation | fiber fibre | installment instalment | labeled labelled labeling labelling | you u | your ur
    | please pls plz | thanks thx | because cuz coz | tomorrow tmrw | through thru | number num | minute mins |
    hour hr hrs | approximately approx roughly | appointment appt | additional extra | gigabyte gb | separate
    seperate | address adress addr
  `,
};

/**
 * The groups for a language tag; those of English where the language is not known, none where we have no list.
 *
 * @example
 * thesaurus('en-GB') // [['register', 'registration'], …]
 */
export function thesaurus(lang: string): string[][] {
  const key = (lang || 'en').toLowerCase().split('-')[0] ?? '';
  const groups = Object.hasOwn(THESAURUS, key) ? (THESAURUS[key] ?? '').trim().split(/\s*\|\s*/) : [];
  return groups.map((group) => group.split(/\s+/));
}
