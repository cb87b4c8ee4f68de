import { type Finding, toFinder } from '../wording/phrases';

/**
 * Whether what was found depends on something: "If you press Contact, a colleague will reply" tells what the customer
 * can bring about. The condition has to begin the sentence: many of these words are something else in another
 * language, and later ones belong to something else.
 */
export const isConditional = ({ sentence, at }: Finding): boolean =>
	CONDITIONS.in(sentence.text.slice(0, at)).some(
		(condition) => sentence.text.slice(0, condition.at).split(' ').length <= 2,
	);

const CONDITIONS = toFinder(
	`if, once, when, whenever, after, as soon as, unless, wenn, sobald, falls, nachdem, sofern, si, lorsque, quand, dès que, une fois, après, cuando, una vez, tras, después, al, se, quando, assim que, depois, após, dopo, appena, una volta, als, zodra, wanneer, nadat, om, när, efter, hvis, når, jos, kun, jeśli, jeżeli, gdy, kiedy, po, když, pokud, jakmile, ha, amikor, miután, dacă, când, după, ако, когато, след, αν, όταν, μόλις, αφού, если, когда, после, якщо, коли, після, eğer, إذا, عندما, بعد, אם, כאשר, לאחר, اگر, वقتی, هنگامی, यदि, अगर, जब, jika, bila, setelah, nếu, khi, sau khi, หาก, ถ้า, เมื่อ, หลังจาก, 如果, 当, 一旦, 之后, 後, すると, したら, れば, 場合, 하면, 되면, 시면`,
);
