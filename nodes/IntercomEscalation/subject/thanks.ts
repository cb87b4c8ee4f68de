import { toFinder } from '../wording/phrases';
import type { Sentence } from '../wording/sentences';
import { toSentences } from '../wording/sentences';
import { withoutQuoted } from '../wording/quoted';

/**
 * Whether a message only thanks, says that it worked, or says goodbye, so that there is nothing to answer. Every word
 * of it has to be one that closes: one word more may be a wish, and a wish that is overlooked leaves a customer alone.
 * A bare "OK" or "yes" may answer a question of the AI and closes nothing.
 */
export function onlyThanks(message: string): boolean {
	const own = withoutQuoted(message);
	if (own.length > LONGEST || /[?？؟]/.test(own) || DISPLEASED.test(own)) return false;
	const sentences = toSentences(own.replace(/^.*sent from my .*$/gimu, ''));
	return (
		sentences.some((sentence) => CLOSINGS.in([sentence]).length > 0) &&
		sentences.every((sentence, index) => isClosing(sentence) || isSignature(sentence, sentences[index - 1]))
	);
}

const LONGEST = 300;

const DISPLEASED = /[😠😡🤬😤😒🙄👎💩🖕😭😢😞😔☹🙁]|:-?\(|>:\(|\/s\b/u;

/** What is left when every closing phrase and every word that may go with it are taken out: nothing, or a name. */
function isClosing(sentence: Sentence): boolean {
	const rest: string[] = [];
	let end = 0;
	for (const { at, text } of EVERYTHING_THAT_CLOSES.in([sentence])) {
		rest.push(sentence.text.slice(end, at).trim());
		end = at + text.length;
	}
	rest.push(sentence.text.slice(end).trim());
	const left = rest.filter((words) => words !== '');
	return left.length === 0 || (left.length === 1 && isName(sentence, left[0]!));
}

/** "Thanks Ada": one or two words with capitals right after a closing phrase, at the end. */
function isName({ text, words, written }: Sentence, left: string): boolean {
	if (!text.endsWith(` ${left}`)) return false;
	return areNames(
		written,
		words.filter(({ at }) => at >= text.length - left.length),
	);
}

/** A name on the line below "Best regards". */
const isSignature = ({ words, written }: Sentence, before: Sentence | undefined): boolean =>
	before !== undefined && areNames(written, words) && REGARDS.in([before]).length > 0;

const areNames = (written: string, words: Sentence['words']): boolean =>
	words.length <= 2 && words.every(({ from }) => /\p{Lu}/u.test(written.charAt(from)));

const REGARDS = toFinder(
	`*regards, cheers, *grüße, *grüßen, *gruß, lg, vg, mfg, mvh, cordialement, saludos, saludo, abraço, abraços, atenciosamente, cumprimentos, saluti, groet, groeten, hilsen, hälsningar, terveisin, pozdrawiam, pozdravem, pozdravom, üdvözlettel, cu stimă, поздрави, уважением, повагою, saygılarımla, בברכה`,
);

const CLOSING_PHRASES = {
	en: `
		thanks, thank you, thank u, thankyou, thx, thnx, tnx, ty, tysm, tks, cheers, much appreciated,
		appreciated, i appreciate it, i really appreciate it, appreciate it, appreciate your help,
		that worked, this worked, it worked, worked, it works, works now, that works, works,
		works perfectly|great|fine, working now, it s working, it is working, is working now, that did it,
		did the trick, that did the trick, that helped, this helped, that helps, helped a lot, helped me,
		that solved it, that solved my problem, solved, problem solved, issue solved|resolved|fixed,
		fixed it, it s|is fixed, all fixed, resolved, it s resolved, all good, all set, i m all set,
		i m good, we re good, got it, i got it, perfect, great, awesome, amazing, excellent, wonderful,
		brilliant, fantastic, lovely, super, cool, nice, bye, bye bye, goodbye, good bye,
		have a nice|good|great|lovely|wonderful day|weekend|evening|one|night, have a good rest of your day,
		that s all, that is all, that s it, that ll|will be all, nothing else, no thanks, no thank you,
		nope thanks, no that s all|it, that was all, no further|more|other questions, you re the best,
		you are the best, you rock, you re amazing|great|awesome, lifesaver, life saver, you saved my day,
		take care, see you, kudos, well done, good|great|nice job, good work, figured it out,
		i figured it out, i found it, found it, best|kind|warm regards, regards, sorted, that sorted it,
		all sorted, sorted now, sorted it, sorted thanks, works like a charm, it s working now,
		back to normal, up and running, good to go, i managed, managed it, no worries, it s okay now,
		it s fine now, it s ok now, never mind it works, problem is gone, issue is gone, i can log in now,
		i can login now, i can access it now, i m in, i m in now, i was able to log in, i got in, it s back,
		it s back now
	`,
	de: `
		danke, danke schön, dankeschön, danke sehr, vielen dank, besten dank, herzlichen dank, tausend dank,
		lieben dank, merci, hat geklappt, das hat geklappt, es hat geklappt, hat funktioniert,
		das hat funktioniert, es funktioniert, funktioniert jetzt, funktioniert, es geht, geht jetzt,
		jetzt geht es|s, klappt, klappt jetzt, das war s, das wars, das wär s, problem gelöst, ist gelöst,
		gelöst, erledigt, hat sich erledigt, das hat geholfen, hat mir geholfen, perfekt, super, prima,
		klasse, toll, wunderbar, alles klar danke, alles gut, tschüss, tschüs, auf wiedersehen,
		schönen tag noch, schönen tag, schönes wochenende, schönen abend, nein danke,
		mehr brauche ich nicht, keine weiteren fragen, viele|liebe|beste|schöne grüße,
		mit freundlichen grüßen, mfg, lg, vg, passt, passt jetzt, läuft, läuft wieder, läuft jetzt,
		geht wieder, geht wieder alles, alles bestens, hab es|s gefunden|geschafft,
		habe es gefunden|geschafft, dank dir|ihnen, jetzt klappt es, jetzt klappt s, ich komme wieder rein,
		komme wieder rein, bin wieder drin, konnte mich einloggen|anmelden
	`,
	fr: `
		merci, merci beaucoup, mille mercis, un grand merci, grand merci, merci bien, je vous remercie,
		ça marche, cela marche, ça fonctionne, cela fonctionne, ça a marché, ça a fonctionné, c est bon,
		c est parfait, parfait, super, génial, excellent, problème résolu, c est résolu, résolu, au revoir,
		bonne journée, bonne soirée, bon week end, bon weekend, non merci, c est tout, ce sera tout,
		cordialement, bien à vous, à bientôt, c est réglé, réglé, problème réglé, tout fonctionne,
		tout marche, tout est bon, nickel, impeccable, j ai trouvé, j ai réussi, j ai pu me connecter,
		j ai pu accéder, j y arrive, j y suis arrivé|arrivée
	`,
	es: `
		gracias, muchas gracias, mil gracias, muchísimas gracias, gracias por todo, te lo agradezco,
		se lo agradezco, ya funciona, funciona, funcionó, ha funcionado, ya está, resuelto, solucionado,
		problema resuelto|solucionado, perfecto, genial, excelente, estupendo, adiós, hasta luego,
		que tenga|tengas un|buen buen|día, buen día, buen fin de semana, no gracias, eso es todo, nada más,
		saludos, un saludo, arreglado, ya quedó, ya quedó resuelto, ya lo encontré, lo logré, ya pude,
		todo bien, ya me funciona, ya pude entrar|acceder|hacerlo|verlo|ingresar, pude entrar, ya entré
	`,
	pt: `
		obrigado, obrigada, muito obrigado|obrigada, brigado, brigada, obg, valeu, vlw, grato, grata,
		agradeço, funcionou, está funcionando, deu certo, resolvido, resolveu, problema resolvido, perfeito,
		ótimo, excelente, maravilha, tchau, até logo, até mais, bom dia para você, tenha um bom dia,
		bom fim de semana, não obrigado|obrigada, é só isso, só isso, era só isso, abraço, abraços,
		atenciosamente, cumprimentos, consegui, já consegui, já está a funcionar, já funciona, tudo certo,
		tudo resolvido, encontrei
	`,
	it: `
		grazie, grazie mille, mille grazie, molte grazie, grazie tante, vi ringrazio, ti ringrazio,
		la ringrazio, funziona, ora funziona, adesso funziona, ha funzionato, risolto, problema risolto,
		perfetto, ottimo, eccellente, fantastico, arrivederci, ciao, buona giornata, buona serata,
		buon weekend, no grazie, è tutto, nient altro, cordiali saluti, saluti, sistemato, tutto a posto,
		ci sono riuscito|riuscita, trovato, tutto ok, tutto risolto
	`,
	nl: `
		bedankt, dank je, dank u, dankjewel, dank je wel, dank u wel, hartelijk dank, heel erg bedankt,
		bedankt voor je|uw hulp, het werkt, werkt nu, het werkt nu, het is gelukt, gelukt, dat werkte,
		opgelost, is opgelost, probleem opgelost, perfect, geweldig, top, super, prima, tot ziens, doei,
		fijne dag, fijne dag nog, fijn weekend, nee bedankt, nee dank je, dat is alles, dat was het,
		groeten, met vriendelijke groet, mvg
	`,
	sv: `
		tack, tack så mycket, tusen tack, stort tack, tackar, tack för hjälpen, det fungerar, det fungerade,
		fungerar nu, det funkar, det funkade, funkar, löst, det löste sig, perfekt, toppen, utmärkt,
		underbart, hej då, ha en bra dag, trevlig helg, nej tack, det var allt, mvh, med vänliga hälsningar
	`,
	da: `
		tak, mange tak, tusind tak, tak for hjælpen, det virker, det virkede, virker nu, løst, det er løst,
		perfekt, super, fantastisk, farvel, hav en god dag, god weekend, nej tak, det var alt, det var det,
		mvh, venlig hilsen, med venlig hilsen
	`,
	no: `
		takk, tusen takk, mange takk, takk for hjelpen, det fungerer, det fungerte, fungerer nå, det virker,
		løst, det ordnet seg, perfekt, supert, flott, ha det, ha det bra, ha en fin dag, god helg, nei takk,
		det var alt, vennlig hilsen, mvh
	`,
	fi: `
		kiitos, kiitos paljon, paljon kiitoksia, suuri kiitos, kiitti, kiitoksia, kiitos avusta, se toimii,
		toimii, toimii nyt, toimi, se toimi, ratkesi, onnistui, täydellistä, mahtavaa, loistavaa, hyvä,
		hienoa, hei hei, näkemiin, hyvää päivänjatkoa, mukavaa viikonloppua, ei kiitos, siinä kaikki,
		terveisin
	`,
	pl: `
		dziękuję, dziekuje, dzięki, dzieki, dziękuję bardzo, bardzo dziękuję, wielkie dzięki,
		dzięki wielkie, dziękuję za pomoc, działa, już działa, zadziałało, rozwiązane, problem rozwiązany,
		udało się, świetnie, super, idealnie, doskonale, do widzenia, miłego dnia, miłego weekendu,
		nie dziękuję, to wszystko, pozdrawiam, naprawione, wszystko działa, wszystko gra, załatwione,
		znalazłem, znalazłam
	`,
	cs: `
		děkuji, děkuju, díky, dik, moc děkuji, děkuji moc, díky moc, děkuji za pomoc, funguje, už funguje,
		funguje to, zafungovalo, vyřešeno, perfektní, super, skvělé, výborně, na shledanou, hezký den,
		pěkný den, hezký víkend, ne děkuji, to je vše, s pozdravem
	`,
	sk: `
		ďakujem, ďakujem pekne, ďakujem veľmi pekne, vďaka, veľká vďaka, už funguje, funguje, vyriešené,
		perfektné, super, skvelé, dovidenia, pekný deň, pekný víkend, nie ďakujem, to je všetko, s pozdravom
	`,
	hu: `
		köszönöm, köszi, köszönöm szépen, nagyon köszönöm, köszönjük, köszönöm a segítséget, működik,
		már működik, sikerült, megoldódott, megoldva, tökéletes, szuper, remek, viszontlátásra, szép napot,
		jó hétvégét, nem köszönöm, ennyi, ez minden, üdv, üdvözlettel
	`,
	ro: `
		mulțumesc, multumesc, mulțumesc mult, mulțumesc frumos, mulțumim, mersi, merci, merci mult,
		funcționează, acum funcționează, a funcționat, merge, merge acum, a mers, rezolvat, s a rezolvat,
		perfect, super, excelent, la revedere, o zi bună, o zi frumoasă, nu mulțumesc, asta e tot, cu stimă
	`,
	bg: `
		благодаря, благодаря ви, благодаря ти, много благодаря, мерси, проработи, работи, вече работи,
		стана, реши се, решено, перфектно, супер, чудесно, отлично, довиждане, приятен ден, хубав ден,
		не благодаря, това е всичко, поздрави
	`,
	el: `
		ευχαριστώ, σας ευχαριστώ, σε ευχαριστώ, ευχαριστώ πολύ, ευχαριστούμε, δούλεψε, δουλεύει, λειτουργεί,
		λύθηκε, το έλυσα, τέλεια, υπέροχα, εξαιρετικά, αντίο, καλή σας μέρα, καλή μέρα, καλό σαββατοκύριακο,
		όχι ευχαριστώ, αυτό ήταν όλο
	`,
	ru: `
		спасибо, спасибо большое, большое спасибо, огромное спасибо, благодарю, благодарю вас, спс, пасиб,
		заработало, все заработало, работает, все работает, теперь работает, получилось, все получилось,
		помогло, решено, проблема решена, вопрос решен, отлично, супер, замечательно, прекрасно,
		до свидания, всего доброго, хорошего дня, хороших выходных, нет спасибо, это все, с уважением,
		разобрался, разобралась, все ок, все хорошо, уже работает, нашел, нашла, вопрос закрыт
	`,
	uk: `
		дякую, щиро дякую, дуже дякую, красно дякую, велике дякую, спасибі, запрацювало, працює, вже працює,
		вийшло, вирішено, чудово, супер, відмінно, до побачення, гарного дня, ні дякую, це все, з повагою
	`,
	tr: `
		teşekkürler, teşekkür ederim, çok teşekkürler, çok teşekkür ederim, teşekkür ederiz, sağolun,
		sağ olun, sağol, eyvallah, çalıştı, çalışıyor, şimdi çalışıyor, oldu, çözüldü, sorun çözüldü,
		hallettim, harika, mükemmel, süper, hoşça kal, hoşçakalın, iyi günler, iyi akşamlar, iyi çalışmalar,
		hayır teşekkürler, bu kadar, saygılarımla
	`,
	ar: `
		شكرا, شكرا لك, شكرا لكم, شكرا جزيلا, شكرا جزيلا لك, شكرا كثيرا, الف شكر, مشكور, مشكورين, اشكرك,
		اشكركم, يعمل الان, انه يعمل, يعمل, لقد نجح, نجح, نجح الامر, تم حل المشكله, تم الحل, انحلت المشكله,
		ممتاز, رائع, تمام شكرا, مع السلامه, يومك سعيد, لا شكرا, هذا كل شيء, جزاك الله خيرا
	`,
	he: `
		תודה, תודה רבה, המון תודה, תודה לכם, תודה לך, תודה על העזרה, עובד, זה עובד, עכשיו עובד, זה עבד, עבד,
		נפתר, הבעיה נפתרה, הסתדר, מעולה, מצוין, מושלם, נהדר, להתראות, ביי, יום טוב, יום נעים, לא תודה,
		זה הכל, בברכה
	`,
	fa: `
		ممنون, ممنونم, خیلی ممنون, متشکرم, متشکر, مرسی, سپاس, سپاسگزارم, تشکر, با تشکر, درست شد, کار کرد,
		حل شد, مشکل حل شد, عالی, عالیه, خداحافظ, روز خوبی داشته باشید, نه ممنون, همین
	`,
	hi: `
		धन्यवाद, बहुत धन्यवाद, बहुत बहुत धन्यवाद, आपका धन्यवाद, शुक्रिया, बहुत शुक्रिया, थैंक्स, थैंक यू,
		हो गया, काम कर गया, काम कर रहा है, अब काम कर रहा है, समस्या हल हो गई, ठीक हो गया, बढ़िया,
		बहुत बढ़िया, अलविदा, dhanyavad, dhanyawad, shukriya
	`,
	id: `
		terima kasih, terima kasih banyak, terimakasih, makasih, makasih banyak, trims, sudah bisa,
		sudah berfungsi, berhasil, sudah berhasil, masalah selesai, sudah selesai, bagus, mantap, sempurna,
		sampai jumpa, selamat tinggal, tidak terima kasih, itu saja, salam
	`,
	ms: `terima kasih, dah boleh, sudah boleh, selesai, terbaik`,
	vi: `
		cảm ơn, cám ơn, cảm ơn bạn, cảm ơn bạn nhiều, cảm ơn nhiều, xin cảm ơn, cảm ơn rất nhiều,
		cảm ơn anh|chị|em, được rồi cảm ơn, đã được, đã hoạt động, đã giải quyết, hoạt động rồi, tuyệt vời,
		hoàn hảo, tạm biệt, chúc một ngày tốt lành, không cảm ơn, vậy thôi
	`,
	th: `
		ขอบคุณ, ขอบคุณมาก, ขอบคุณมากครับ, ขอบคุณมากค่ะ, ขอบคุณครับ, ขอบคุณค่ะ, ขอบคุณนะคะ, ขอบคุณนะครับ,
		ขอบใจ, ใช้ได้แล้ว, ใช้งานได้แล้ว, ได้แล้ว, แก้ได้แล้ว, เยี่ยม, เยี่ยมมาก, ดีมาก, ลาก่อน, สวัสดีครับ,
		สวัสดีค่ะ
	`,
	zh: `
		谢谢, 谢谢你, 谢谢您, 谢谢你们, 多谢, 非常感谢, 感谢, 感谢您的帮助, 谢谢您的帮助, 谢谢你的帮助, 太感谢了, 谢了, 謝謝, 謝謝你, 謝謝您, 非常感謝, 感謝, 解决了,
		已解决, 问题解决了, 问题已解决, 解決了, 問題解決了, 可以了, 好了, 成功了, 搞定了, 搞定, 能用了, 太好了, 太棒了, 很好, 完美, 再见, 再見, 拜拜, 没有了,
		没有其他问题了, 不用了
	`,
	ja: `
		ありがとう, ありがとうございます, ありがとうございました, どうもありがとうございます, どうもありがとう, どうも, 感謝します, 感謝いたします, 助かりました, 解決しました, できました,
		うまくいきました, 動きました, 直りました, 大丈夫です, 完璧です, 素晴らしい, 失礼します, 失礼いたします, さようなら, お世話になりました, 以上です, よろしくお願いします,
		よろしくお願いいたします
	`,
	ko: `
		감사합니다, 고맙습니다, 고마워요, 고마워, 감사해요, 감사드립니다, 정말 감사합니다, 땡큐, 해결됐어요, 해결되었습니다, 해결했습니다, 됐어요, 됩니다, 되네요, 잘 됩니다,
		잘 되네요, 완벽해요, 최고예요, 좋아요, 안녕히 계세요, 수고하세요, 수고하셨습니다, 괜찮습니다
	`,
};

/** Words that may stand around a closing phrase and wish for nothing. */
const COMPANIONS = {
	en: `
		ok, okay, oh, ah, wow, yes, yay, yep, yeah, hi, hello, hey, so, very, much, a lot, lots, a million,
		a bunch, a ton, again, you, all, guys, team, everyone, folks, really, now, it, this, that, and, too,
		also, finally, perfectly, fine, everything, well, then, and have,
		for your|the help|support|time|assistance|patience|quick|fast|prompt|swift|great|reply|response|answer,
		for helping, for helping me, for helping out, help, reply, response, support, answer,
		for everything, for that, for this,
		for the|that|your information|info|explanation|clarification|link|tip|hint, just, indeed, was, is,
		i, i m happy, so much, it s, all works, i ll try it|that, i will try it|that, i tried it, your help,
		to you, to you all, my problem, the issue, the problem, problem, issue, as well, dear, sir, madam,
		good, my friend, mate, man, buddy, truly, sincerely, heaps, loads, everybody, both, your time,
		a ton for, super helpful, very helpful, so helpful, helpful, quick, fast, kind, for being,
		for getting back, for getting back to me, for the quick|fast|prompt reply|response|help|answer,
		very kind of you, how kind, of you, are, were, it was, a great help, great help, such
	`,
	de: `
		ok, okay, ja, ach, oh, hallo, hi, so, sehr,
		für die|ihre|deine|eure hilfe|antwort|unterstützung|info|schnelle, schnelle hilfe|antwort,
		für alles, auch, jetzt, nun, und, an alle, es, das, ihnen, euch, dir, team, liebes, noch, nochmal,
		nochmals, alles, wieder, schon, einen, ein, wünsche ich|ihnen, wünsche, vielen, lieben, herzlichen,
		besten, ganz, recht, lieb, dank, tausend, wirklich, dafür,
		für deine|ihre|die tolle|super|prompte|rasche|nette hilfe|antwort|unterstützung, vielmals,
		auch ihnen|dir
	`,
	fr: `
		ok, oui, bonjour, bonsoir, à vous, à toi, pour votre|ton aide|réponse|soutien, pour l aide,
		pour tout, pour votre réponse rapide, beaucoup, et, maintenant, très, bien, tout, toute l équipe,
		l équipe, infiniment, encore, c est, bonne, vraiment, sincèrement, énormément,
		pour votre|ton aide précieuse, précieuse, rapide, pour la réponse|rapidité
	`,
	es: `
		ok, sí, vale, hola, por tu|su|la|vuestra ayuda|respuesta|atención, por todo, mucho, y, ahora, muy,
		bien, todo, amable, equipo, a todos, de nuevo, que, tenga|tengas|tengan, un, buen, día, muchísimo,
		realmente, de verdad, por la ayuda|rapidez|atención, muchas, pronta, respuesta
	`,
	pt: `
		ok, sim, olá, oi, pela ajuda|atenção|resposta, pelo apoio|suporte|retorno, por tudo, e, agora,
		muito, tudo, certo, equipe, a todos, de novo, para, vocês, você, todos, um, bom
	`,
	it: `
		ok, sì, buongiorno, salve, per l aiuto, per il supporto, per la risposta, per tutto, e, ora, adesso,
		tutto, molto, bene, a tutti, ancora, di cuore, gentilissimi, gentilissima, gentilissimo,
		del supporto
	`,
	nl: `
		ok, oké, ja, hallo, hoi, voor je|uw|jullie|de hulp|antwoord|snelle|reactie, hulp, snelle, reactie,
		antwoord, voor alles, en, nu, heel, erg, allemaal, weer, nogmaals, alvast een, alles, het, is,
		alles is
	`,
	sv: `
		ok, ja, hej, för hjälpen, för snabbt svar, snabbt, svar, så, mycket, nu, och, allt, allihop, igen,
		för allt, er, dig
	`,
	da: `
		ok, ja, hej, for svaret, for hurtigt svar, for hjælpen, nu, og, det, alle, igen, så, meget, til jer,
		jer
	`,
	no: `
		ok, ja, hei, for svar, for svaret, for hjelpen, for rask hjelp, nå, og, det, alle, igjen, så, mye,
		til dere
	`,
	fi: `
		ok, joo, kyllä, hei, moi, nopeasta, vastauksesta, avusta, nyt, ja, teille, sinulle, kaikille, vielä,
		oikein, paljon, se
	`,
	pl: `
		ok, tak, dobrze, witam, za, pomoc, odpowiedź, szybką, wszystko, i, teraz, wam, państwu, bardzo,
		jeszcze raz, wszystkim, już
	`,
	cs: `
		ok, ano, dobrý den, za pomoc|odpověď|rychlou, moc, vám, a, teď, už, všem, ještě jednou, odpověď, to,
		všechno
	`,
	sk: `ok, áno, dobrý deň, za pomoc|odpoveď, moc, vám, a, teraz, už, všetkým, ešte raz, to`,
	hu: `
		ok, oké, igen, üdvözlöm, a segítséget|választ|gyors, gyors, választ, és, most, már, minden, mindent,
		nagyon, szépen, önnek, nektek
	`,
	ro: `
		ok, da, bună, bună ziua, pentru ajutor|răspuns|tot, mult, și, acum, foarte, tuturor, din nou, vă,
		îți
	`,
	bg: `
		ок, да, здравейте, за помощта|отговора, много, и, сега, вече, на всички, отново, ви, ти, всичко
	`,
	el: `
		ok, εντάξει, ναι, γεια σας, για τη βοήθεια, για την βοήθεια, για την απάντηση, πολύ, και, τώρα,
		όλους, πάρα, όλα, σας
	`,
	ru: `
		ок, окей, да, здравствуйте, добрый день, за помощь|ответ|оперативность|быстрый, быстрый, ответ, вам,
		вас, и, теперь, все, всем, очень, еще раз, тебе, огромное, большое, уже, помощь
	`,
	uk: `
		ок, так, добрий день, за допомогу|відповідь|швидку, вам, і, та, тепер, все, всім, дуже, ще раз,
		відповідь
	`,
	tr: `
		tamam, ok, evet, merhaba, selam, yardım için, yardımınız için, yardımlarınız için, cevap için,
		hızlı, çok, ve, şimdi, her şey için, herkese, tekrar, size, ilginiz için, dilerim
	`,
	ar: `
		نعم, حسنا, مرحبا, علي المساعده, علي مساعدتك, علي مساعدتكم, علي الرد, علي الرد السريع, جدا, لك, لكم,
		الان, كل شيء, جزيلا, كثيرا, تمام, و
	`,
	he: `
		כן, אוקיי, אוקי, בסדר, שלום, היי, על העזרה, על המענה, על התשובה, מהירה, המהיר, מאוד, מאד, עכשיו,
		לכולם, שוב, הכל, רבה
	`,
	fa: `
		بله, باشه, سلام, از کمک شما, از شما, بابت کمک, بابت راهنمایی, برای کمک, خیلی, الان, همه چیز,
		از لطف شما, شما
	`,
	hi: `
		हाँ, हां, जी, ठीक है, ओके, नमस्ते, आपका, आपकी, मदद के लिए, सहायता के लिए, बहुत, अब, सब, सर, मैम,
		सबको, के लिए, मदद
	`,
	id: `
		ya, ok, oke, baik, halo, atas bantuannya, atas bantuan anda, banyak, sekarang, sudah, semua, kak,
		min, pak, bu, atas, bantuannya, jawabannya, untuk
	`,
	vi: `
		vâng, dạ, ok, chào, bạn, anh, chị, em, nhiều, rất, vì đã giúp đỡ, đã giúp đỡ, đã hỗ trợ, vì, ạ, nhé,
		rồi, được rồi
	`,
	th: `
		ครับ, ค่ะ, คะ, นะ, มาก, โอเค, ที่ช่วย, สำหรับความช่วยเหลือ, มากๆ, แล้ว, นะครับ, นะคะ, ที่ช่วยเหลือ
	`,
	zh: `
		好的, 好, 嗯, 嗯嗯, 是的, 哦, 您好, 你好, 您, 你, 你们, 了, 的帮助, 帮助, 非常, 已经, 现在, 啦, 啊, 哈, 吧, 的, 大家, 耐心, 解答, 回复, 收到
	`,
	ja: `
		はい, 了解です, 了解しました, 承知しました, わかりました, 分かりました, とても, 無事に, 無事, お陰様で, おかげさまで, おかげで, 本当に, ご対応, ご回答, ご返信, 迅速な,
		早速の, いただき, 大変, 問題, が, は, 、, ね, これで, もう, 教えていただき, 教えて頂き
	`,
	ko: `네, 예, 넵, 아, 안녕하세요, 정말, 너무, 잘, 이제, 도와주셔서, 도움, 답변, 빠른, 주셔서, 덕분에, 문제가, 문제, 많이, 모두`,
};

const CLOSINGS = toFinder(CLOSING_PHRASES);

const EVERYTHING_THAT_CLOSES = toFinder(
	Object.fromEntries(
		[...Object.entries(CLOSING_PHRASES), ...Object.entries(COMPANIONS)].map(([language, phrases], index) => [
			`${language} ${index}`,
			phrases,
		]),
	),
);
