const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Past participles that do not end in -ed. Ones that are also the plain form of the verb are in `sameForm`. */
export const irregularParticiples = words(`
arisen awoken beaten become begun bent bitten blown born bound bought bred broken brought built burnt caught chosen dealt dealt done
drawn dreamt driven drunk eaten fallen fed felt forbidden forgiven forgotten fought found frozen given grown heard held hidden hung kept
known laid lain learnt led left lent lit lost made meant met mistaken misunderstood overheard overpaid overseen overtaken paid proven
ridden risen rung said sat seen sent sewn shaken shot shown shut slept smelt sold sought spelt spent spilt spoken spoilt spun stolen
stood struck stuck stung sung sunk sworn swept swum taken taught thought thrown told torn understood undertaken underpaid undone unpaid
upheld withdrawn withheld woken won worn wound written rebuilt remade repaid resold retold rewritten reset foreseen outgrown shorn sown
`);

/** Participles that look like the plain form: they count after "be", not after "get". */
export const sameForm = words('cut put set let read hurt hit split spread shut cast cost upset quit rid run come');

/** Words that look like participles but say how somebody or something is. */
export const notPassive = words(`
tired worried married closed born allowed pleased interested used supposed disabled retired excited bored scared frightened confused
divorced engaged involved limited related experienced qualified skilled ashamed annoyed surprised upset lost done gone unmarried
embarrassed exhausted delighted disappointed satisfied dissatisfied unsatisfied relaxed stressed depressed crowded complicated mixed
advanced detailed dressed aged gifted talented united unlimited old-fashioned hundred naked wicked sacred beloved needed located based
determined prepared unprepared concerned shocked amazed relieved puzzled frustrated isolated unemployed self-employed employed
overwhelmed undecided unexpected unlocked locked finished started stuck hurt shut rid set red bed need speed feed seed indeed exceed
broken opposed devoted blessed bored cross-eyed blocked unwell fed-up fed left separated settled disgusted fed fixed outdated unhapped
confined terrified horrified thrilled impressed convinced certified trained untrained registered loved unloved wounded injured armed overweight
swollen infected widowed bereaved accustomed dedicated committed motivated educated sure-footed bound spoilt sunburnt
`);

/** Verbs that tell somebody to do something: they start a clause of their own after "and". */
export const actionVerbs = words(`
ask tell call phone ring write send give bring get go keep show take use say find look talk speak pay fill sign read choose check help
wait make put open close stop start try visit meet print buy sell eat drink wash cook rest walk press click type save email post tick
list note copy count listen learn think decide complain apply agree order bring return leave join turn move add change turn explain
`);
