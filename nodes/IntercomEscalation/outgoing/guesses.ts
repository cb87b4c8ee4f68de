import { toFinder } from '../wording/phrases';
import { IS_UNSPACED } from '../wording/letters';
import { comparable } from '../wording/sentences';

/**
 * A guess, as it was written, when an answer says nothing else: "Probably you can find it somewhere." A hedge in
 * passing is none: an answer with one clause that says a thing plainly has something to go by.
 * @param stands whether words stand in what the model had read, which makes a report of them
 */
export function guessIn(answer: string, stands: (words: string) => boolean): string | undefined {
	const clauses = clausesOf(answer);
	if (clauses.some(saysAThing)) return undefined;
	const guess = clauses.find((clause) => isHedged(clause) && !stands(comparable(clause)));
	return guess?.trim();
}

/** The parts of sentences, each on its own: in one of them the answer may be plain. Questions say nothing. */
const clausesOf = (answer: string): string[] =>
	answer
		.split(/(?<=[.!?;:,…。！？，、；：])(?=\s|\P{ASCII})|\s[–—-]\s|\n+/u)
		.filter((clause) => /[\p{L}\p{N}]/u.test(clause) && !/[?？]\s*$/.test(clause));

/** Plain words, of some length: "yes" alone adds nothing to a guess. */
const saysAThing = (clause: string): boolean => {
	const words = comparable(clause);
	const length = IS_UNSPACED.test(words) ? [...words].length / 2 : words.split(' ').length;
	return length >= 3 && !isHedged(clause) && COURTESY.in(clause).length === 0;
};

const isHedged = (clause: string): boolean => HEDGES.in(clause).length > 0;

/** What makes a guess of a clause. "May", "can" and "could" alone tell how things are. */
const HEDGES = toFinder({
	en: `best bet|guess, don't quote, take a guess, hazard a guess, would assume|bet|wager, i bet|wager|reckon, i'd bet|wager|reckon, not certain|sure|positive, could be wrong, if memory serves, i would have thought, odds are, chances are, 
		probably, perhaps, maybe, possibly, presumably, supposedly, apparently, most likely, i think|believe|guess|suppose|assume,
		i'd|would think|guess|assume|say|expect|imagine, if i remember, as far as i know|can, to my knowledge, afaik, i'm pretty|fairly|quite sure,
		should be possible|doable|supported|there|fine|somewhere, should normally|probably|usually|generally|theoretically, somewhere, somehow,
		might be|work|help|have|exist|need, could be possible|somewhere|that|the|a, seems like|to|that, it seems, looks like|as,
		try looking|searching|it|around|something|different, look around, see if that|it|this, sort of, kind of, or so, or something
	`,
	de: `ich tippe, tippe mal, nicht ganz sicher, ich würde .. sagen|vermuten|schätzen, kann mich irren, ohne gewähr, 
		wahrscheinlich, vermutlich, vielleicht, möglicherweise, eventuell, womöglich, irgendwo, irgendwie, anscheinend, wohl,
		ich denke|glaube|meine|vermute|schätze, denke|glaube ich, soweit ich weiß, müsste|dürfte|sollte .. gehen|klappen|funktionieren|sein|möglich|geben
	`,
	fr: `sauf erreur, si je ne me trompe, à mon avis, il me semble, 
		probablement, peut être, sans doute, éventuellement, apparemment, il se peut, il est possible que, il semble, je pense|crois|suppose, je dirais,
		quelque part, à ma connaissance, devrait être|fonctionner|marcher, ça devrait
	`,
	es: `si no me equivoco, me parece, diría que, a mi parecer, 
		probablemente, quizás, quizá, tal vez, posiblemente, seguramente, a lo mejor, supongo, creo|pienso|diría que, yo creo, parece que, en algún lugar|sitio,
		que yo sepa, debería ser|funcionar|estar|poder
	`,
	pt: `se não me engano, salvo engano, me parece, diria que, 
		provavelmente, talvez, possivelmente, acho|creio|penso|suponho|imagino que, eu acho, parece que, em algum lugar, que eu saiba, deve ser|estar,
		deveria ser|funcionar
	`,
	it: `se non sbaglio, se non erro, mi sembra, direi che, salvo errori, 
		probabilmente, forse, magari, può darsi, possibilmente, credo|penso|suppongo|immagino che|di, sembra che, da qualche parte, per quanto ne so,
		dovrebbe essere|funzionare|esserci
	`,
	nl: `als ik me niet vergis, volgens mij, ik gok, zou zeggen, waarschijnlijk, misschien, wellicht, mogelijk, vermoedelijk, ik denk|geloof|vermoed, denk|geloof ik, ergens, voor zover ik weet, zou moeten|kunnen`,
	sv: `förmodligen, kanske, troligen, antagligen, möjligen, jag tror|antar, någonstans, borde gå|fungera|finnas`,
	da: `sandsynligvis, måske, formentlig, muligvis, jeg tror|antager, et eller andet sted, burde virke`,
	no: `sannsynligvis, kanskje, trolig, antakelig, muligens, jeg tror|antar, et eller annet sted, burde fungere`,
	fi: `luultavasti, ehkä, todennäköisesti, mahdollisesti, luulen, uskoisin, jossain, pitäisi toimia`,
	pl: `prawdopodobnie, może, chyba, być może, pewnie, zapewne, myślę, sądzę, wydaje mi się, gdzieś, o ile wiem, powinno działać|być|dać`,
	cs: `pravděpodobně, možná, asi, snad, nejspíš, myslím, domnívám se, někde, pokud vím, mělo by`,
	hu: `valószínűleg, talán, esetleg, azt hiszem, gondolom, valahol, tudomásom szerint`,
	ro: `probabil, poate, posibil, cred că, presupun, undeva, din câte știu`,
	el: `πιθανόν, πιθανώς, ίσως, μάλλον, νομίζω, υποθέτω, κάπου`,
	ru: `если не ошибаюсь, по моему, я бы сказал, наверное, возможно, вероятно, может быть, скорее всего, видимо, я думаю, думаю, полагаю, кажется, где то, насколько я знаю, должно работать|быть`,
	uk: `мабуть, можливо, ймовірно, напевно, може бути, скоріш за все, думаю, гадаю, здається, десь, наскільки я знаю`,
	tr: `muhtemelen, belki, galiba, sanırım, herhalde, bir yerde, bildiğim kadarıyla, olabilir`,
	ar: `ربما, من المحتمل, على الأرجح, أظن, أعتقد, يبدو أن, في مكان ما, لعل`,
	he: `כנראה, אולי, ייתכן, אני חושב, אני מניח, איפשהו, למיטב ידיעתי`,
	hi: `शायद, संभवतः, मुझे लगता है, कहीं न कहीं`,
	id: `mungkin, barangkali, sepertinya, kayaknya, saya kira|rasa, di suatu tempat, setahu saya`,
	vi: `có lẽ, có thể là, chắc là, tôi nghĩ, tôi đoán, đâu đó, theo tôi biết`,
	zh: `可能, 也许, 大概, 或许, 应该可以, 应该是, 应该能, 我想, 我觉得, 我猜, 好像, 似乎, 据我所知`,
	ja: `たぶん, 多分, おそらく, もしかしたら, かもしれません, かもしれない, と思います, と思われます, はずです, どこか, でしょう`,
	ko: `아마, 아마도, 것 같습니다, 것 같아요, 어딘가, 생각합니다, 제가 알기로는`,
});

/** Words that belong to any answer and say nothing of the matter. */
const COURTESY = toFinder(`
	thank you, thanks for, i hope, hope this helps, let me know, let us know, feel free, good luck, happy to help, glad to, have a nice|great|good, sorry for|about|to, i understand, i see, great|good question,
	vielen dank, danke für, ich hoffe, hoffe das hilft, viel erfolg, gerne, tut mir leid, gute frage, merci, j espère, n hésitez, désolé, bonne question, gracias, espero que, no dude, lo siento,
	obrigado, obrigada, espero que, desculpe, grazie, spero che, mi dispiace, dank je, bedankt, ik hoop, dziękuję, mam nadzieję, спасибо, надеюсь, 谢谢, 希望, ありがとう, 감사합니다
`);
