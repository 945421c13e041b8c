/**
 * Words that people in Britain know although films from America, which the frequency list is made of, seldom use them;
 * and words of this subject that a person who needs care meets every day.
 */
export const everydayWords: ReadonlySet<string> = new Set(
  `
website websites internet online email emails mobile laptop app apps text texts wifi password video keyboard device tablet
council councils carer carers wheelchair walking stick hearing glasses braille ramp hoist commode bathroom kitchen toilet stairs lift
gp nhs nurse dentist chemist pharmacy clinic pain ache illness tablets medicine medicines dementia diabetes asthma stroke autism
mum mums dad nan gran grandad grandma grandson grandsons granddaughter granddaughters grandchild grandchildren grandparent grandparents
aunt auntie uncle cousin cousins niece nephew stepchild stepson stepdaughter neighbour neighbours neighbor relative relatives
mosque mosques temple temples church churches gurdwara mandir synagogue imam priest pastor faith faiths prayer prayers fasting halal
kosher vegetarian turban headscarf hijab ramadan eid diwali christmas
english urdu bengali punjabi gujarati somali arabic polish cantonese mandarin hindi tamil turkish romanian sylheti mirpuri
asian african caribbean chinese indian pakistani bangladeshi british muslim muslims hindu hindus sikh sikhs christian christians jewish jews
black white brown
leaflet leaflets form forms letter letters poster receipt receipts bill bills bank rent wage wages tax taxes pension pensions
benefit benefits savings budget budgets income
disability disabilities disabled deaf blind older elder elders
interpreter interpreters translate translates translation translations translator language languages
complain complains complained complaint complaints adviser advisers advice helpline
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
morning mornings afternoon evening evenings midday midnight weekday weekdays weekend weekends fortnight monthly weekly yearly daily
breakfast lunch dinner supper snack tea coffee rice bread curry soup vegetables fruit
shower bath wash dress hair skin teeth nails feet
bus buses taxi train tram bicycle pavement
shop shops market supermarket post stamp stamps envelope parcel
safe unsafe unfair unhappy unwell unkind helpful useful friendly worried worrying worries careful polite rude
understand understands understanding guide guides topic topics meaning meanings example examples
spelling sentence sentences paragraph picture pictures print printed printer large
adult adults adulthood teenager teenagers teen toddler
daughter-in-law son-in-law mother-in-law father-in-law
easier easiest louder quieter bigger biggest smaller smallest cheaper healthier
list lists listed page pages button buttons link links search box
support supports supported supporting supporter supporters helper helpers helps helping
local area areas community communities group groups club clubs centre centres library libraries
lawyer lawyers solicitor judge court law laws rule rules rights
earn earns earned limit limits landlord landlady tenant heating heater boiler mend mends
council's everyone's somebody nobody everybody anybody anything everything
website's phone phones telephone telephones number numbers free
share shares shared manage manages managed manager managers arrange arranges arranged
spend spends spent repay cheap cost costs price prices cashpoint purse wallet
tidy laundry ironing vacuum cleaner cleaners cleaning cooking shopping gardening
lonely loneliness upset angry afraid scared hurt harm bully bullying abuse neglect
appointment appointments meeting meetings visitor visitors
reasons reason separate account accounts papers paper
mistake mistakes correct wrong spelled
colour colours favourite behaviour neighbourhood labour honour humour flavour rumour
organise organises organised organising recognise realise apologise
cheque grey tyre pyjamas programme programmes metre metres litre litres kilogram kilometre
`
    .trim()
    .split(/\s+/),
);
