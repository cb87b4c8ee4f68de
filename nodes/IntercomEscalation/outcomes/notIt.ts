import { toFinder } from '../wording/phrases';

/**
 * Whether a customer says of an answer that it was not what they needed: "that's not it", "das hilft mir nicht". What is
 * overlooked here is a guess fewer; what is found wrongly is a guess that a person may put right, and no promise rests
 * on either.
 */
export const saysNotIt = (message: string): boolean => NOT_IT.in(message).length > 0;

const NOT_IT = toFinder({
	en: `
		that's|thats|this|that|it is|isn't|isnt|wasn't|wasnt not it, that is not it, that's not it, thats not it, this is not it, not what i asked|meant|wanted|mean|need|needed,
		that is not my question, not my question, didn't|didnt|doesn't|doesnt|don't|does not|did not answer my question,
		doesn't|doesnt|didn't|didnt|does not|did not help, not helpful, no help, unhelpful, still|it doesn't|doesnt|does not work,
		it didn't|didnt|did not work, that didn't|didnt|did not work, that doesn't|doesnt|does not work, still not working, not working,
		that is|that's|thats|this is wrong|incorrect, you're|youre|you are wrong, i already|have already tried|did that, already tried that, there is no such button|page|menu|option, you misunderstood|misunderstand`,
	de: `
		das ist es nicht, das war es nicht, das war's nicht, nicht das was ich, nicht meine frage, nicht was ich gefragt|meinte|meine|wollte,
		hilft|half mir nicht|leider nicht, hat .. nicht geholfen, das hilft nicht, nicht hilfreich, funktioniert|geht .. nicht, hat .. nicht funktioniert,
		das ist falsch, das stimmt nicht, habe ich schon probiert|versucht|gemacht, schon probiert|versucht, falsch verstanden, missverstanden`,
	fr: `
		ce n'est pas ça, c'est pas ça, ce n'est pas ma question, pas ma question, pas ce que j'ai demandé, pas ce que je,
		ne m'aide pas, n'aide pas, ne m'a pas aidé, pas utile, ne fonctionne|marche .. pas, n'a pas fonctionné|marché, c'est faux, déjà essayé, mal compris`,
	es: `
		no es eso, no era eso, eso no es lo que, no es lo que pregunté|pedí|necesito, no es mi pregunta, no me ayuda|ayudó|sirve|sirvió,
		no funciona|funcionó, sigue sin funcionar, es incorrecto, eso no es correcto, ya lo intenté|probé, ya lo he intentado|probado, no me entendiste|entendió`,
	it: `
		non è questo, non era questo, non è quello che, non è la mia domanda, non mi aiuta, non mi ha aiutato, non aiuta, non serve,
		non funziona, non ha funzionato, è sbagliato, ho già provato, già provato, non hai|ha capito`,
	pt: `
		não é isso, não era isso, não é o que perguntei|pedi|preciso, não foi o que, não é a minha pergunta, não ajuda|ajudou, não funciona|funcionou,
		está errado, já tentei, já fiz isso, não entendeu|entendeste`,
	nl: `
		dat is het niet, dit is het niet, niet wat ik vroeg|bedoel|bedoelde, niet mijn vraag, helpt .. niet, heeft niet geholpen, werkt .. niet, dat klopt niet, al geprobeerd, verkeerd begrepen`,
	sv: `det är inte det, inte det jag frågade|menade, hjälper .. inte, hjälpte .. inte, fungerar .. inte, det stämmer inte, har redan provat|testat`,
	da: `det er ikke det, ikke det jeg spurgte|mente, hjælper .. ikke, hjalp .. ikke, virker .. ikke, det passer ikke, har allerede prøvet`,
	no: `det er ikke det, ikke det jeg spurte|mente, hjelper .. ikke, hjalp .. ikke, fungerer|virker .. ikke, det stemmer ikke, har allerede prøvd`,
	pl: `to nie to, nie o to pytam|pytałem|pytałam|chodzi, nie pomaga|pomogło, nie działa|zadziałało, to nieprawda, już próbowałem|próbowałam`,
	ru: `это не то, не то что я|мне, не помогает|помогло, не работает|сработало, это неправильно|неверно, уже пробовал|пробовала, вы не поняли`,
	uk: `це не те, не допомагає|допомогло, не працює|спрацювало, це неправильно, вже пробував|пробувала`,
	tr: `bu değil, sorum bu değil, işe yaramadı|yaramıyor, yardımcı olmadı, çalışmıyor, yanlış anladınız, zaten denedim`,
	ja: `そうではなく, そうじゃない, 違います, 解決しません, 解決していません, できません`,
	zh: `不是这个, 不是我要, 不是我问, 没有用, 没用, 没有帮助, 不行, 不起作用`,
});
