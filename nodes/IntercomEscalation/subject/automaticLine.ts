import { toFinder } from '../wording/phrases';
import { comparable, toSentences } from '../wording/sentences';

/**
 * Whether what a bot said is no answer: a greeting, a prompt, a promise that somebody will reply, or when somebody is
 * there. Every sentence has to be such a line; with one sentence more, a bot may have answered.
 */
export function isAutomaticLine(said: string): boolean {
	const sentences = toSentences(said);
	return (
		sentences.length > 0 &&
		sentences.every((sentence) => GREETINGS.has(sentence.text) || LINES.in([sentence]).length > 0)
	);
}

const GREETINGS: ReadonlySet<string> = new Set(
	[
		'hi',
		'hello',
		'hey',
		'hi there',
		'hello there',
		'hey there',
		'welcome',
		'hallo',
		'guten tag',
		'willkommen',
		'bonjour',
		'hola',
		'olá',
		'ciao',
		'hej',
		'moin',
	].map(comparable),
);

const LINES = toFinder({
	en: `
		we|someone|somebody|team|agent|colleague|they|specialist will|ll .. reply|respond|answer|be|get|contact|reach,
		i will|ll .. reply|respond|get, be with you shortly|soon|in, be in touch, get back to you,
		usually|typically|normally|generally reply|replies|respond|responds|answer|answers, reply|response time,
		thanks for, thank you for, thanks .. patience, we|i have|ve received|got your,
		received your message|request|email, office|business|opening|working|support hours, outside .. hours,
		we|team|are|re .. away|offline|closed|unavailable, back on|at|in monday|tomorrow|online|the,
		how can|may we|i help|assist, can we|i help, what can we|i do for you, welcome to, i m|am .. bot|assistant,
		give the team a way to reach you, you will|ll be notified, get notified by|via|on,
		leave .. email|address|message|details, what s|is your email|name, your email .. address,
		select|choose|pick an|a .. option|topic|team, rate .. conversation, place|position in line|queue
	`,
	de: `
		wir melden uns, meldet sich, wir antworten, antworten normalerweise|meist|üblicherweise|gewöhnlich,
		vielen dank|danke für ihre|deine nachricht|anfrage, danke für, nachricht erhalten, öffnungszeiten, geschäftszeiten,
		bürozeiten, servicezeiten, außerhalb .. zeiten, derzeit nicht|abwesend, wieder für sie|dich da, wie kann|können ich|wir helfen,
		wie kann|können ich|wir ihnen|dir helfen, willkommen bei, ihre|deine e|mail, bitte wählen
	`,
	fr: `
		nous vous répondrons|répondons|recontacterons, reviendrons vers vous, merci de|pour nous|votre, bien reçu votre,
		heures d ouverture|bureau, horaires, comment puis|pouvons je|nous vous aider, bienvenue, laissez .. mail,
		répondons généralement
	`,
	es: `
		te|le responderemos|contactaremos, responderemos, nos pondremos en contacto, gracias por, hemos recibido,
		horario|horarios de, fuera del horario, en qué podemos|puedo ayudarte|ayudarle, cómo podemos|puedo ayudarte|ayudarle,
		bienvenido, solemos responder
	`,
	pt: `
		responderemos, entraremos em contato|contacto, obrigado|obrigada por|pela, recebemos, horário de,
		como podemos|posso ajudar, bem vindo, costumamos responder
	`,
	it: `
		ti|le risponderemo, risponderemo, ti|vi ricontatteremo, grazie per, abbiamo ricevuto, orari|orario di,
		come possiamo|posso aiutarti|aiutarla, benvenuto, di solito rispondiamo
	`,
	nl: `
		we|wij nemen .. contact, we|wij reageren|antwoorden, bedankt voor, ontvangen, openingstijden, kantooruren,
		waarmee|hoe kunnen|kan we|ik, welkom bij
	`,
});
