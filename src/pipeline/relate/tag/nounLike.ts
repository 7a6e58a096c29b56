/** Forms of verbs that are as often nouns. Where no word beside them decides, they are read as nouns. */

/** Base forms that are as often nouns: they need a word before them that only a verb follows. */
export const nounLike: ReadonlySet<string> = new Set(
	`release launch use support study research report review survey work run lead host test benchmark design cover
	detail power drive offer match rival fund back measure beat limit shape guide influence cause cut boost increase
	lower start present pen debut ship approach equal access buy purchase sponsor partner train model score rank plan
	claim show need place point share change deal head join finance focus view visit vote wait want wish wonder yield
	name note end hold reach read return sell serve set shift signal stand stop store struggle talk target touch track
	treat turn update found increase range promise display experience feature figure face fall favour favor gain cost
	call carry base look make mark move open play praise process pass pay push rise run`.split(/\s+/),
);
/** Gerunds that mostly name an activity, and so modify the noun behind them. */
export const nounGerunds: ReadonlySet<string> = new Set(
	`training learning reasoning coding testing processing understanding engineering pricing meeting setting finding
	computing scaling building funding writing`.split(/\s+/),
);
