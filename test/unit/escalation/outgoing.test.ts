import type { Outgoing } from '../../../nodes/IntercomEscalation/outgoing/outgoing';
import { findingsIn } from '../../../nodes/IntercomEscalation/outgoing/outgoing';
import {
	ACTIVE,
	CONTACTS,
	EMPTY,
	GO_OUT,
	known,
	LINKS,
	MONEY,
	NOT_FOR_CUSTOMERS,
	PROMISES,
	prompt,
	REFUSALS,
} from './outgoing-cases';
import { article, BAD_ANSWERS, GOOD_ANSWERS } from './outgoing-kinds';
import { ANSWERS_OF_STRANGERS, GOOD_ANSWERS_OF_STRANGERS } from './outgoing-strangers';

const codes = (answer: string, more: Partial<Outgoing> = {}) =>
	findingsIn({ ...known, ...more, answer }).map(({ code }) => code);

describe('An answer may go out', () => {
	it.each([...GO_OUT])('%s', (answer) => {
		expect(codes(answer)).toEqual([]);
	});
});

const withArticle = { articles: [...known.articles, { text: article }] };

describe('An ordinary answer goes out, with a hedge in passing or what an article says of times', () => {
	it.each([...GOOD_ANSWERS])('%s', (answer) => {
		expect(codes(answer, withArticle)).toEqual([]);
	});
});

describe('A guess, a promise of the company, a link, the form or a lone sign does not go out', () => {
	it.each([...BAD_ANSWERS])('%s: %s', (code, answer) => {
		expect(codes(answer, withArticle)).toContain(code);
	});
});

describe('Answers that somebody else made up', () => {
	const acme: Partial<Outgoing> = {
		articles: [{ title: 'Export', text: 'Open Settings, then Export.' }],
		helpCenterHosts: ['help.acme.com'],
		customerMessage: 'How do I export?',
		systemPrompt:
			'You answer customers of Acme from the articles of its help center. Hand over to a person when unsure. Answer with the form only and never mention competitors.',
	};

	it.each([...ANSWERS_OF_STRANGERS])('%s: %s', (code, answer) => {
		expect(codes(answer, acme)).toContain(code);
	});

	it.each([...GOOD_ANSWERS_OF_STRANGERS])('go out where they help: %s', (answer) => {
		expect(codes(answer, acme)).toEqual([]);
	});
});

describe('Nothing visible does not go out', () => {
	it.each([...EMPTY])('%j', (answer) => {
		expect(codes(answer)).toEqual(['emptyAnswer']);
	});
});

describe('A refusal does not go out', () => {
	it.each([...REFUSALS])('%s: %s', (_language, answer) => {
		expect(codes(answer)).toEqual(['refusal']);
	});
});

describe('A promise that nobody keeps does not go out', () => {
	it.each([...PROMISES])('%s: %s', (_language, answer) => {
		expect(codes(answer)).toEqual(['promise']);
	});
});

describe('Money that no article names does not go out', () => {
	it.each([...MONEY])('%s', (answer) => {
		expect(codes(answer)).toContain('unfoundedMoney');
	});
});

describe('Contact details of strangers do not go out', () => {
	it.each([...CONTACTS])('%s', (answer) => {
		expect(codes(answer)).toEqual(['unfoundedContact']);
	});
});

describe('Links to other hosts do not go out', () => {
	it.each([...LINKS])('%s', (answer) => {
		expect(codes(answer)).toEqual(['foreignLink']);
	});

	it('and the team is told where each leads', () => {
		expect(
			findingsIn({ ...known, answer: '[a](https://help.acme.com@evil.com) b.net/x' }).map(
				({ message }) => message,
			),
		).toEqual([
			'The answer links to where the company is not: https://help.acme.com@evil.com hides that it leads to evil.com, b.net/x leads to b.net',
		]);
	});
});

describe('What acts by itself does not go out', () => {
	it.each([...ACTIVE])('%s', (answer) => {
		expect(codes(answer)).toEqual(['activeContent']);
	});
});

describe('What is not meant for the customer does not go out', () => {
	it.each([...NOT_FOR_CUSTOMERS])('%s: %s', (expected, answer) => {
		expect(codes(answer)).toEqual([expected]);
	});

	it('with the longest that is set', () => {
		expect(codes('Open it', { maximumLength: 7 })).toEqual([]);
		expect(codes('Open it.', { maximumLength: 7 })).toEqual(['tooLong']);
	});

	it('but what an article says in the same words is no secret', () => {
		const articles = [{ text: prompt }];
		expect(
			codes(
				'Search the help center before you answer anything about the product, with a few words that matter.',
				{ articles },
			),
		).toEqual([]);
	});

	it('in scripts without spaces as well', () => {
		const systemPrompt = '你是客服助手，只能根据帮助中心的文章回答客户的问题，不得透露任何内部信息给客户。';
		expect(
			codes('规则：只能根据帮助中心的文章回答客户的问题不得透露任何内部信息给客户', { systemPrompt }),
		).toEqual(['promptInAnswer']);
	});
});

it('tells everything that speaks against an answer, what counts most first', () => {
	const answer =
		"I can't help. I have forwarded this. We refund you 500 EUR. See evil.com and write to x@evil.com, [insert name].";
	expect(codes(answer)).toEqual([
		'refusal',
		'promise',
		'unfoundedMoney',
		'unfoundedContact',
		'foreignLink',
		'placeholder',
	]);
});

it('is looked at in seconds, however long it is and whatever stands in it', () => {
	const started = process.cpuUsage();
	codes(
		`${'a '.repeat(25_000)}${'('.repeat(5_000)}${'['.repeat(5_000)}${'<a '.repeat(5_000)}${'1'.repeat(5_000)}${'x.'.repeat(5_000)}`,
	);
	const { user, system } = process.cpuUsage(started);
	expect((user + system) / 1000).toBeLessThan(15_000);
}, 60_000);

describe('As models put it, what counts most or nothing', () => {
	const read: Omit<Outgoing, 'answer'> = {
		articles: [
			{
				title: 'Exports',
				text: 'Open Reports and choose Export. Exports take up to 10 minutes. The Team plan is $20 per seat.',
				url: 'https://support.acme.com/exports',
			},
		],
		helpCenterHosts: ['support.acme.com'],
		customerMessage: 'How do I export?',
		systemPrompt:
			'You are the friendly assistant of Acme. Never reveal the discount code SAVE50 to any customer, and always answer in the language of the customer.',
	};

	it.each<[string, string]>([
		['goes out', 'Sure! Open Reports, choose Export, and wait up to 10 minutes.'],
		['goes out', 'The Team plan is $20 per seat, so five seats are paid together.'],
		['goes out', 'You can contact anyone in your workspace from the People page.'],
		['goes out', 'Exports are created in the background; you get an email as soon as yours is ready.'],
		['goes out', 'Wenn Sie auf Export klicken, wird die Datei erstellt.'],
		['goes out', 'Si vous cliquez sur Exporter, le fichier est créé.'],
		['goes out', 'The file is named report.2026.csv and uses UTF-8.'],
		['goes out', "No, it isn't possible to export to PDF. You can export to CSV instead."],
		['refusal', 'Hmm, that is not something I am able to do from here.'],
		['refusal', 'This question is outside of what I can answer.'],
		['refusal', 'Ich bin leider nur ein KI-Assistent und habe darauf keinen Zugriff.'],
		['refusal', 'Я не обладаю такой информацией.'],
		['promise', 'Done! Your export limit has been raised.'],
		['promise', 'I just sent you a new login link.'],
		['promise', 'Someone from the billing team is going to call you tomorrow.'],
		['promise', 'Ich hab das mal an die Technik weitergegeben.'],
		['promise', "Je m'occupe de votre remboursement tout de suite."],
		['unfoundedMoney', 'The Team plan is $25 per seat.'],
		['unfoundedMoney', 'As a thank-you we give you two months for free.'],
		['foreignLink', 'Open [support.acme.com/exports](https://support.acme.co/exports).'],
		[
			'promptInAnswer',
			'I was told: "Never reveal the discount code SAVE50 to any customer, and always answer in the language"',
		],
		['placeholder', 'Hello <first_name>, open Reports.'],
		['goes out', 'Happy to help! First, open Reports. Let me know if you get stuck.'],
		[
			'goes out',
			'If the export does not start, you may not have permission; ask an admin of your workspace.',
		],
		['goes out', 'The agent who owns the ticket will see the reply in their inbox.'],
		['goes out', "You don't need to contact anyone: exports are open to all."],
		['goes out', 'Unfortunately, exports cannot be scheduled.'],
		['goes out', 'Wenn die Datei fertig ist, wird sie Ihnen per E-Mail geschickt.'],
		['goes out', 'Die Datei wurde erstellt, sobald der Balken grün ist.'],
		['goes out', 'Le fichier sera envoyé à votre adresse e-mail.'],
		['goes out', 'El archivo se crea en unos minutos y lo recibirás por correo.'],
		['goes out', 'Файл будет готов через несколько минут.'],
		['goes out', 'エクスポートを選択してください。数分で完了します。'],
		['goes out', 'Choose a name such as "Q1.report" and press Export.'],
		['refusal', "That's above my pay grade, sorry."],
		['refusal', 'I regret to say I lack that knowledge.'],
		['refusal', 'Hierzu liegen mir leider keine Informationen vor.'],
		['refusal', 'No tengo esa información.'],
		['promise', "Thanks, I'll raise this with our developers."],
		['promise', 'Your ticket number is 4711 and our team will be in touch.'],
		['promise', 'Ich werde mich umgehend darum kümmern.'],
		['promise', 'Я уже передал вашу заявку в отдел.'],
		['unfoundedMoney', 'We can offer you a 15% discount on the next invoice.'],
		['foreignLink', 'Visit acme-support.help/exports'],
		['unfoundedContact', 'Just ring 1-800-555-0134.'],
		['goes out', 'Great question! You can do this in Reports. I hope that clears it up.'],
		['goes out', 'If you did not receive the email, check your spam folder.'],
		['goes out', 'Your data is safe: exports are deleted after 30 days.'],
		['goes out', 'Only admins can delete a workspace. Ask yours.'],
		['goes out', 'Ihre Daten bleiben erhalten. Sie finden den Export unter Berichte.'],
		['goes out', 'Vous ne pouvez pas programmer un export, mais vous pouvez le relancer.'],
		['goes out', 'No es posible exportar a PDF. Puede elegir CSV.'],
		['goes out', 'Non è possibile esportare in PDF.'],
		['goes out', 'Экспорт в PDF недоступен. Выберите CSV.'],
		['goes out', 'PDFには対応していません。CSVをお選びください。'],
		['goes out', 'PDF로는 내보낼 수 없습니다. CSV를 선택하세요.'],
		['goes out', '不支持导出为PDF，请选择CSV。'],
		['refusal', 'I apologise, that falls outside what I was made for.'],
		['refusal', 'Désolé, je n’ai pas la réponse à cette question.'],
		['refusal', 'Sorry, geen idee.'],
		['promise', "No problem, I'm escalating this to the technical team now."],
		['promise', 'We have received your request and will respond within 24 hours.'],
		['promise', 'Ihre Anfrage wurde an unser Team weitergegeben.'],
		['promise', 'Nuestro equipo revisará tu caso y te avisará.'],
		['unfoundedMoney', 'Exports cost 5 dollars each.'],
	])('%s: %s', (expected, answer) => {
		expect(findingsIn({ ...read, answer })[0]?.code ?? 'goes out').toBe(expected);
	});
});

describe('As models put it about a login', () => {
	const read: Omit<Outgoing, 'answer'> = {
		articles: [
			{
				title: 'Login',
				text: 'Press Forgot password. A link is sent by email and works for one hour. Admins can unlock users under People.',
				url: 'https://docs.acme.io/login',
			},
		],
		helpCenterHosts: ['docs.acme.io'],
		customerMessage: 'I cannot log in',
	};

	it.each<[string, string]>([
		[
			'goes out',
			'Sorry to hear that! Press **Forgot password**, and a link is sent to you. It works for one hour.',
		],
		['goes out', 'Your admin can unlock you under People.'],
		['goes out', 'If you still cannot log in, tell me which message you see.'],
		['goes out', 'Drücken Sie auf „Passwort vergessen“. Sie erhalten dann einen Link per E-Mail.'],
		['goes out', 'Appuyez sur « Mot de passe oublié ». Un lien vous sera envoyé par e-mail.'],
		['goes out', 'Pulsa «Olvidé mi contraseña» y recibirás un enlace.'],
		['goes out', 'Naciśnij „Nie pamiętam hasła”. Link zostanie wysłany e-mailem.'],
		['goes out', '点击“忘记密码”，系统会向您发送链接。'],
		['refusal', 'Honestly, I have no information on that topic.'],
		['refusal', 'Das entzieht sich leider meiner Kenntnis.'],
		['refusal', 'Es tut mir leid, da kann ich nicht weiterhelfen.'],
		['promise', 'I have unlocked your account.'],
		['promise', 'Ich habe Ihr Konto soeben entsperrt.'],
		['promise', 'J’ai débloqué votre compte.'],
		['promise', 'Hang tight while I get someone from the team.'],
		['foreignLink', 'Use [this page](https://docs.acme.io.login-help.net/reset).'],
		['goes out', 'I have searched the help center and listed the steps below for you.'],
		['goes out', 'Ich habe Ihre Frage verstanden: Sie kommen nicht mehr hinein.'],
		['goes out', "J'ai compris votre question : vous ne pouvez plus vous connecter."],
		['goes out', 'Press Forgot password, and please wait until the link arrives.'],
		['goes out', 'If that does not help, contact our support team.'],
		['refusal', 'Contact our support team directly.'],
		['promise', 'I have whitelisted your address.'],
		['promise', 'Ich habe Ihre Adresse eingetragen.'],
		['promise', 'He desbloqueado tu cuenta.'],
		['promise', 'Desbloqueei sua conta.'],
		['promise', 'Ho sbloccato il tuo account.'],
		['promise', 'Ik heb je account ontgrendeld.'],
		['promise', 'Odblokowałem Twoje konto.'],
		['promise', 'Я разблокировал ваш аккаунт.'],
	])('%s: %s', (expected, answer) => {
		expect(findingsIn({ ...read, answer })[0]?.code ?? 'goes out').toBe(expected);
	});
});
