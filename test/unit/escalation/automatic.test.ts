import type { Arrival } from '../../../nodes/IntercomEscalation/subject/automatic';
import { automaticIn } from '../../../nodes/IntercomEscalation/subject/automatic';

const code = (arrival: Partial<Arrival>) => automaticIn({ message: 'Hello', ...arrival })?.code;

describe('The sender tells', () => {
	const ownAddresses = ['Support@acme.com', '@team.acme.com'];

	it.each<[string, string | undefined]>([
		['support@acme.com', 'ownAddress'],
		['SUPPORT+billing@ACME.com', 'ownAddress'],
		['Acme <support@acme.com>', 'ownAddress'],
		['anybody@team.acme.com', 'ownAddress'],
		['abc123@acme.intercom-mail.com', 'ownAddress'],
		['MAILER-DAEMON@mx.example.com', 'bounce'],
		['postmaster@example.com', 'bounce'],
		['bounce+a1b2=x@list.example.com', 'bounce'],
		['Mail Delivery Subsystem <mailer-daemon@googlemail.com>', 'bounce'],
		['noreply@shop.example', 'noReplyAddress'],
		['No-Reply <no-reply@shop.example>', 'noReplyAddress'],
		['do_not_reply@shop.example', 'noReplyAddress'],
		['jobs-noreply@linkedin.example', 'noReplyAddress'],
		['noreply-12@shop.example', 'noReplyAddress'],
		['nicht-antworten@bank.example', 'noReplyAddress'],
		['ne-pas-repondre@banque.example', 'noReplyAddress'],
		['ada@acme.com', undefined],
		['ada@example.com', undefined],
		['support@acme.com.example', undefined],
		['notsupport@acme.com', undefined],
		['reply@example.com', undefined],
		['norah.reply@example.com', undefined],
		['mybounce@example.com', undefined],
		['', undefined],
	])('%s: %s', (from, expected) => {
		expect(code({ from, ownAddresses })).toBe(expected);
	});
});

describe('The subject tells', () => {
	it.each<[string, string | undefined]>([
		['Automatic reply: Your question', 'autoReply'],
		['Out of Office: Re: Your ticket', 'autoReply'],
		['Out of office until Monday', 'autoReply'],
		['Auto-Reply: Hello', 'autoReply'],
		['Automatische Antwort: Ihre Frage', 'autoReply'],
		['Abwesenheitsnotiz', 'autoReply'],
		['Réponse automatique : Votre question', 'autoReply'],
		['Respuesta automática: su consulta', 'autoReply'],
		['Resposta automática: pergunta', 'autoReply'],
		['Risposta automatica: domanda', 'autoReply'],
		['Automatisch antwoord: vraag', 'autoReply'],
		['Autosvar: fråga', 'autoReply'],
		['Odpowiedź automatyczna: pytanie', 'autoReply'],
		['Автоматический ответ: вопрос', 'autoReply'],
		['Otomatik yanıt: soru', 'autoReply'],
		['自動応答: お問い合わせ', 'autoReply'],
		['自动回复：您的问题', 'autoReply'],
		['자동 회신: 문의', 'autoReply'],
		['Undeliverable: Your question', 'bounce'],
		['Undelivered Mail Returned to Sender', 'bounce'],
		['Delivery Status Notification (Failure)', 'bounce'],
		['Mail delivery failed: returning message to sender', 'bounce'],
		['Unzustellbar: Ihre Frage', 'bounce'],
		['Non remis : Votre question', 'bounce'],
		['Re: Automatic reply: Your question', undefined],
		['Out of office message is not working', undefined],
		['Automatic replies do not go out', undefined],
		['Undeliverable emails in your app', undefined],
		['Delivery failed for my parcel', undefined],
		['Your question', undefined],
	])('%s: %s', (subject, expected) => {
		expect(code({ subject })).toBe(expected);
	});
});

describe('The words tell', () => {
	it.each<[string, string | undefined]>([
		[
			'I am currently out of the office until Monday. For urgent matters please contact my colleague Bob.',
			'autoReply',
		],
		['Thank you for your email. I am on vacation until 12 May with limited access to email.', 'autoReply'],
		["I'm out of office until Monday.", 'autoReply'],
		['This is an automated response. Your message has been received.', 'autoReply'],
		['Your request was received.\nPlease do not reply to this email.', 'autoReply'],
		[
			'Vielen Dank für Ihre Nachricht. Ich bin bis zum 5. Mai nicht im Büro. In dringenden Fällen wenden Sie sich an Frau Kurz.',
			'autoReply',
		],
		['Je suis actuellement absent du bureau. En cas d’urgence, veuillez contacter Paul.', 'autoReply'],
		['Estoy fuera de la oficina hasta el lunes. En caso de urgencia, contacte con Ana.', 'autoReply'],
		['Estou de férias até dia 10. Em caso de urgência, entre em contato com a Ana.', 'autoReply'],
		['Sono fuori ufficio fino a lunedì. In caso di urgenza contattare Anna.', 'autoReply'],
		['Ik ben tot en met maandag afwezig. Neem voor dringende zaken contact op met Jan.', 'autoReply'],
		['Jag är på semester till den 5 maj. Vid brådskande ärenden kontakta Eva.', 'autoReply'],
		['Jestem na urlopie do 5 maja. W pilnych sprawach proszę o kontakt z Ewą.', 'autoReply'],
		['Я в отпуске до 5 мая. По срочным вопросам обращайтесь к Ивану.', 'autoReply'],
		['Ofis dışındayım. Acil durumlarda iletişime geçin.', 'autoReply'],
		['現在、休暇を取得しており不在です。お急ぎの方は担当までご連絡ください。', 'autoReply'],
		['我正在休假，如有急事请联系小王。', 'autoReply'],
		['휴가 중입니다. 급한 용무는 김 대리에게 연락 주시기 바랍니다.', 'autoReply'],
		['Delivery to the following recipient failed permanently: a@example.com', 'bounce'],
		['Ihre Nachricht konnte nicht zugestellt werden.', 'bounce'],
		["I'm on vacation until Friday, please pause my subscription.", undefined],
		["I'm out of office until Monday, can you reset my password before?", undefined],
		['How do I set up an out of office reply?', undefined],
		['I was out of the office last week, sorry for the late answer. The export is still empty.', undefined],
		['Ich bin im Urlaub und möchte mein Passwort ändern', undefined],
		['My colleague is away and I need access to his projects', undefined],
		['Your mail server says "mailbox is full and can" - what now?', undefined],
		['Hello, the button does nothing.', undefined],
		[
			'Thanks!\n\nOn Monday, 4 May 2026 at 10:12, Acme Support wrote:\n> This is an automated response',
			undefined,
		],
		['', undefined],
	])('%s: %s', (message, expected) => {
		expect(code({ message })).toBe(expected);
	});
});

it('tells the team why nothing is answered', () => {
	expect(automaticIn({ from: 'Shop <noreply@shop.example>', message: '' })).toEqual({
		code: 'noReplyAddress',
		message: 'noreply@shop.example takes no mail',
	});
});

describe('Sender, subject and words together tell', () => {
	it.each<[string, string, string, string]>([
		[
			'autoReply',
			'ada@x.example',
			'Re: Export',
			'Hi, I am on annual leave and back on 3 June. For anything urgent, write to Tom.',
		],
		['autoReply', 'ada@x.example', 'Réponse automatique: Export', 'Bonjour'],
		[
			'bounce',
			'postmaster@outlook.example',
			'Undeliverable: Export',
			'Your message to x@y.example could not be delivered.',
		],
		['none', 'ada@x.example', 'Auto export', 'The auto export is broken'],
		[
			'none',
			'ada@x.example',
			'Export',
			'I will be out of the office from Friday, so I need the export by Thursday.',
		],
		['autoReply', 'ada@x.example', 'Abwesend: Export', 'Ich bin ab Montag wieder da.'],
		['noReplyAddress', 'no.reply@x.example', 'Export', 'Your export is ready'],
		['none', 'ada@x.example', 'Vacation calendar', 'I am on vacation mode in the app and it does not end'],
		[
			'autoReply',
			'ada@x.example',
			'Re: Export',
			'Ada Byron is no longer with the company. Please contact Tom for assistance.',
		],
	])('%s: %s %s %s', (expected, from, subject, message) => {
		expect(code({ from, subject, message }) ?? 'none').toBe(expected);
	});
});
