import { toFinder } from '../wording/phrases';
import { toSentences } from '../wording/sentences';

/**
 * Sums of money, discounts and refunds that an answer names. What stands in an article is a fact; what the customer
 * wrote may be repeated, but not granted; everything else is the model's invention.
 */

/** What an answer says about money that nothing the model had read says; as it was written. */
export function unfoundedMoney(answer: string, read: readonly string[], customerMessage: string): string[] {
	const facts = new Set(read.flatMap(sumsIn).map(({ key }) => key));
	const claimed = new Set(sumsIn(customerMessage).map(({ key }) => key));
	const grants = toSentences(answer).filter((sentence) => GRANTS.in([sentence]).length > 0);
	const granted = new Set(grants.flatMap(({ written }) => sumsIn(written)).map(({ key }) => key));
	const sums = sumsIn(answer)
		.filter(({ key, value }) => value !== 0 && !facts.has(key) && (!claimed.has(key) || granted.has(key)))
		.map(({ words }) => words);
	const known = read.flatMap((text) => GRANTS.in(text)).map(({ text }) => text);
	const promised = GRANTS.in(answer)
		.filter(({ text }) => !known.includes(text))
		.map(({ words }) => words);
	return [...new Set([...sums, ...promised])];
}

interface Sum {
	/** Value and currency, the same for every way of writing them. */
	key: string;
	value: number;
	words: string;
}

function sumsIn(text: string): Sum[] {
	const plain = text.normalize('NFKC').replace(/\p{Cf}/gu, '');
	const money = [...plain.matchAll(MONEY)].map(([words, before, first, second, after]) => {
		const value = toNumber(first ?? second ?? '');
		return { key: `${value} ${currency(before ?? after ?? '')}`, value, words: words.trim() };
	});
	const shares = [...plain.matchAll(DISCOUNT)].map(([words, before, after]) => {
		const value = toNumber(before ?? after ?? '');
		return { key: `${value} %`, value, words: words.trim() };
	});
	const spelled = [...plain.matchAll(SPELLED_OUT)].map(([words]) => ({
		key: words.toLowerCase().replace(/[\s-]+/g, ' '),
		value: NaN,
		words: words.trim(),
	}));
	return [...money, ...shares, ...spelled];
}

const SIGNS = '[$€£¥₹₩₽₺₴₫฿₪₱₦]|(?:US|CA|A|AU|NZ|HK|S|R|MX)\\$';
const CODES =
	'EUR|USD|GBP|CHF|JPY|CNY|RMB|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|RUB|UAH|TRY|INR|BRL|MXN|CAD|AUD|NZD|SGD|HKD|KRW|THB|IDR|VND|ZAR|AED|SAR|ILS|PHP|MYR|NGN';
const WORDS =
	'euros?|dollars?|dólares|dolares|dollari|pounds?|sterling|francs?|franken|kronor|kroner|kr|zł|złotych|złote|zloty|kč|korun|ft|forint|lei|лв|рубл[а-яё]*|руб|гривен[а-яі]*|грн|lira|liras|tl|yen|yuan|rupees?|rs|reais|pesos?|cents?|元|円|원|塊|块|บาท|₫|đồng|rupiah|rp|ريال|درهم|دولار|يورو|שקל|שקלים|रुपये|रुपए|евро|долларов';
const NUMBER = "\\d{1,3}(?:[ \\u00A0\\u202F'’.,]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?";

/** `€ 49`, `USD 1,000.50`, `49 €`, `1.000,50 euros`. */
const MONEY = new RegExp(
	`(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}])(${SIGNS}|(?:${CODES})|rp|rs)\\.?\\s?(${NUMBER})(?![\\p{N}%])|(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}.,])(${NUMBER})(?:[.,]?-{1,2})?\\s?(${SIGNS}|(?:${CODES}|${WORDS})(?!\\p{Script=Latin}|\\p{Script=Cyrillic}))`,
	'giu',
);

const NUMBER_WORDS =
	'ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:one |two |three |five |a )?hundred|thousand|zehn|zwanzig|drei(?:ß|ss)ig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert|tausend|dix|vingt|trente|quarante|cinquante|soixante|cent|mille|diez|veinte|treinta|cuarenta|cincuenta|cien|mil|dieci|venti|trenta|quaranta|cinquanta|cento|vinte|trinta|quarenta|cinquenta|cem|tien|twintig|dertig|veertig|vijftig|honderd';

/** `fifty dollars`, `zwanzig Euro`: the same sum only in the same words. */
const SPELLED_OUT = new RegExp(
	`(?<!\\p{L})(?:${NUMBER_WORDS})(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?[ -](?:euros?|dollars?|dólares|dollari|pounds?|bucks|francs?|franken|reais|pesos)(?!\\p{L})`,
	'giu',
);

const DISCOUNT_WORDS =
	'discount|off|rabatt|nachlass|remise|réduction|rabais|descuento|desconto|sconto|korting|zniżki|rabatu|скидк[а-я]*|indirim|割引|할인|折扣|cashback|credit|refund|erstattung|remboursement|reembolso|rimborso';

/** `20 % off`, `a discount of 20%`. */
const DISCOUNT = new RegExp(
	`(\\d+(?:[.,]\\d+)?)\\s?%[^.!?\\n]{0,20}?(?:${DISCOUNT_WORDS})|(?:${DISCOUNT_WORDS})[^.!?\\n%]{0,20}?(\\d+(?:[.,]\\d+)?)\\s?%`,
	'giu',
);

/** A comma or point before three digits stands between thousands; otherwise it is the decimal one. */
function toNumber(digits: string): number {
	const plain = digits.replace(/[\s'’]/g, '');
	const [, whole = plain, decimals = ''] = /^(.*)[.,](\d{1,2})$/.exec(plain) ?? [];
	return Number(`${whole.replace(/[.,]/g, '')}.${decimals || 0}`);
}

function currency(written: string): string {
	const word = written.toLowerCase().replace('.', '');
	return CURRENCIES.find(([pattern]) => pattern.test(word))?.[1] ?? word;
}

const CURRENCIES: ReadonlyArray<[RegExp, string]> = [
	[/^(?:€|eur|euros?|يورو|евро)$/, '€'],
	[/^(?:\$|us\$|usd|dollars?|dólares|dolares|dollari|دولار|долларов)$/, '$'],
	[/^(?:£|gbp|pounds?|sterling)$/, '£'],
	[/^(?:¥|jpy|yen|円)$/, '¥'],
	[/^(?:cny|rmb|yuan|元|块|塊)$/, 'cny'],
	[/^(?:₩|krw|원)$/, '₩'],
	[/^(?:₽|rub|руб.*)$/, '₽'],
	[/^(?:₴|uah|грн|гривен.*)$/, '₴'],
	[/^(?:₹|inr|rs|rupees?|रुपये|रुपए)$/, '₹'],
	[/^(?:₺|try|tl|liras?)$/, '₺'],
	[/^(?:r\$|brl|reais)$/, 'r$'],
	[/^(?:zł|pln|złotych|złote|zloty)$/, 'zł'],
	[/^(?:chf|francs?|franken)$/, 'chf'],
	[/^(?:rp|idr|rupiah)$/, 'rp'],
	[/^(?:₫|vnd|đồng)$/, '₫'],
	[/^(?:kč|czk|korun)$/, 'kč'],
];

/** Money that an answer grants, with or without a sum. */
const GRANTS = toFinder({
	en: `
		we|i refund|reimburse|compensate|credit you|your|the|it|this,
		we|i will|ll|can refund|reimburse|compensate|credit,
		you will|ll|can|shall get|receive|be|have .. refund|refunded|money|credit|compensation|discount|reimbursed|compensated,
		full|partial|complete refund, entitled to .. refund|compensation|discount|credit,
		eligible for .. refund|compensation|discount|credit, get your money back, free month|months|year,
		waive the|your|this|any, free of charge for, refund you, as compensation, goodwill,
		at no cost to you, refund|reimburse|credit .. immediately,
		give|giving|gives|offer|offering|grant|granting|gift you ... month|months|week|weeks|year|discount|credit|credits|refund|free,
		month|months|week|weeks|year free|gratis, month|months|week|weeks|year for free,
		month|months on us|the, free week|weeks|months|upgrade, upgrade you .. free,
		apply .. discount|credit|credits .. your|account, deduct .. from your|next, on the house,
		won't|will not|not be charged
	`,
	de: `
		wir|ich erstatten|erstatte|entschädigen ihnen|dir|euch|sie,
		bekommen|erhalten|bekommst|erhältst|kriegst .. geld zurück|erstattet|gutschrift|rückerstattung|rabatt|erstattung,
		volle rückerstattung|erstattung, vollständige rückerstattung|erstattung,
		anspruch auf .. erstattung|rückerstattung|rabatt|entschädigung, schreiben ihnen|dir .. gut,
		kostenloser|gratis monat, einen monat gratis|kostenlos, schenken ihnen|dir|euch,
		monat|monate kostenlos|gratis|geschenkt, wochen kostenlos|gratis|geschenkt,
		gewähren ihnen|dir .. rabatt|nachlass|gutschrift,
		geben ihnen|dir .. rabatt|nachlass|gutschrift|monat|monate, nicht berechnet
	`,
	fr: `
		nous|je vous remboursons|rembourse|rembourserons|dédommageons|offrons|créditons,
		remboursement intégral|complet|total, serez remboursé|remboursés|dédommagé,
		vous avez droit à un remboursement|une, recevrez|obtiendrez .. remboursement|avoir|remise,
		mois gratuit|offert, vous offrons, offrons .. mois|remise, mois gratuits|offerts,
		accordons .. remise|remboursement
	`,
	es: `
		le|te|les reembolsamos|reembolsaremos|devolvemos|devolveremos|compensaremos|ofrecemos,
		reembolso completo|total|íntegro,
		recibirá|recibirás|tendrás|tendrá .. reembolso|dinero|descuento|crédito,
		tiene|tienes derecho a .. reembolso|devolución, mes gratis,
		le|te regalamos|daremos|damos .. mes|meses|descuento|crédito, meses gratis
	`,
	pt: `
		reembolsamos|reembolsaremos|devolvemos|devolveremos|compensaremos você|lhe|o|a|seu,
		reembolso total|integral|completo, receberá|terá .. reembolso|dinheiro|desconto|crédito,
		tem direito a .. reembolso, mês grátis, damos|daremos|oferecemos .. mês|meses|desconto|crédito,
		meses grátis|gratuitos
	`,
	it: `
		la|ti|vi rimborsiamo|rimborseremo|risarciremo|accreditiamo, rimborso completo|totale|integrale,
		riceverà|riceverai|avrà .. rimborso|sconto|credito, ha|hai diritto a|al .. rimborso,
		mese gratuito|gratis, offriamo|regaliamo|daremo .. mese|mesi|sconto|credito, mesi gratis|gratuiti
	`,
	nl: `
		we|wij|ik betalen|betaal|vergoeden|storten .. terug, volledige terugbetaling|restitutie,
		krijgt|krijg|ontvangt|ontvang .. geld|terugbetaling|korting|restitutie|tegoed,
		recht op .. terugbetaling|restitutie|korting, gratis maand
	`,
	sv: `vi återbetalar|krediterar|kompenserar, full återbetalning, får .. pengarna tillbaka`,
	da: `vi refunderer|krediterer|kompenserer, fuld refusion|refundering, får .. pengene tilbage`,
	no: `vi refunderer|krediterer|kompenserer, full refusjon, får .. pengene tilbake`,
	fi: `hyvitämme, palautamme rahat|rahasi, täysi hyvitys, saat .. hyvityksen|rahasi`,
	pl: `
		zwracamy|zwrócimy ci|panu|pani|państwu|pieniądze|całą|kwotę, pełny zwrot,
		otrzyma|otrzymasz .. zwrot|rabat|zniżkę, darmowy miesiąc
	`,
	cs: `vrátíme vám|ti, plná|plnou náhrada|refundace|náhradu, dostanete .. slevu|peníze`,
	ru: `
		мы вернем|возместим|компенсируем, вернем вам, полный возврат,
		получите .. возврат|скидку|компенсацию|деньги, бесплатный месяц
	`,
	uk: `ми повернемо|відшкодуємо, повне повернення`,
	tr: `iade ediyoruz, iade edeceğiz, tam iade, para iadesi alacaksınız, ücretsiz ay`,
	ar: `سنرد لك|المبلغ, سنعيد لك|المبلغ, سنعوضك, استرداد كامل, ستحصل علي استرداد|خصم`,
	zh: `我们退款, 我们会退, 我们将退, 为您退款, 给您退款, 全额退款, 退还给您, 补偿您, 赠送您`,
	ja: `返金いたします, 返金します, 全額返金, 返金させて, 補償いたします, 無料でご提供`,
	ko: `환불해 드립니다, 환불해 드리겠, 전액 환불, 보상해 드리, 할인해 드리`,
});
