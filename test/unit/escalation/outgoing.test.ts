import type { Outgoing } from '../../../nodes/IntercomEscalation/outgoing/outgoing';
import { findingsIn } from '../../../nodes/IntercomEscalation/outgoing/outgoing';

const prompt =
	'You answer customers of Acme in their Messenger, as part of its support team. Search the help center before you answer anything about the product, with a few words that matter. Answer only from what the help center and the conversation say.';

const known: Omit<Outgoing, 'answer'> = {
	articles: [
		{
			title: 'Projects',
			text: 'Open Settings and press Save. The Pro plan costs €49 a month. Refunds: you get a full refund within 30 days. Write to help@acme.com or call +1 555 010 9999. Download it at https://apps.example.org/acme. Use {{first_name}} in a template. If you press Contact, our team will reply within a day.',
			url: 'https://help.acme.com/en/articles/1-projects',
		},
		{ text: 'More at our pages.', url: 'https://intercom.help/acme/en/articles/2' },
	],
	helpCenterHosts: ['help.acme.com'],
	allowedHosts: ['https://status.acme.io/'],
	customerMessage: 'I was charged 75 EUR. My address is ada@customer.example.',
	systemPrompt: prompt,
};

const codes = (answer: string, more: Partial<Outgoing> = {}) =>
	findingsIn({ ...known, ...more, answer }).map(({ code }) => code);

describe('An answer may go out', () => {
	it.each([
		'Open **Settings** and press *Save*.',
		'1. Open Settings\n2. Press `Save`',
		'See [how it works](https://help.acme.com/en/articles/1-projects).',
		'See https://help.acme.com/en/articles/9 or help.acme.com/en.',
		'See <a href="https://help.acme.com/en/articles/1-projects">this article</a>.',
		'See our page: https://intercom.help/acme/en/articles/3',
		'Status: https://status.acme.io/history?x=1#top',
		'Get it at https://apps.example.org/acme.',
		'The Pro plan costs 49 EUR a month.',
		'The Pro plan is 49,00 € each month.',
		'You wrote that you see 75 EUR on the bill.',
		'You get a full refund within 30 days.',
		'Write to help@acme.com.',
		'We will use ada@customer.example for the login.',
		'Call +1 (555) 010-9999.',
		'You can reset your password under Settings.',
		'You can ask for a refund in Settings under Plan.',
		'You can cancel your subscription yourself: open Settings.',
		'You will receive an email with a link.',
		'If you press Contact, our team will reply within a day.',
		'Once your password has been reset, sign in again.',
		'When you delete a project, its data will be removed.',
		"If you don't know your password, press Forgot.",
		"If you can't find the button, make the window wider.",
		'I hope this helps!',
		"I'm happy to help. Open Settings.",
		'Use {{first_name}} in your template.',
		'Run `npm install` and open config.json, then Node.js starts.',
		'```js\nconst a = response.data.id;\n```',
		'Press [Save] at the top.',
		'Paste `<script src="https://help.acme.com/widget.js"></script>` before the end.',
		'```json\n{"name": "Ada"}\n```',
		'Yes 👍',
		'👍',
		'Yes',
		'Version 2.10.3 of 2026-05-04 at 10:15 has it. Your order 12345678 too.',
		'The limit is 20% of your seats.',
		'It is done.To see it, open Settings, e.g. Projects.Then press Save.',
		'The answer is in Settings; your confidence in it is ours.',
		'Öffnen Sie die Einstellungen und setzen Sie Ihr Passwort zurück.',
		'Sie können das Abo selbst kündigen. Öffnen Sie dazu die Einstellungen.',
		'Vous pouvez réinitialiser votre mot de passe dans les paramètres.',
		'Puede restablecer su contraseña en Ajustes. No se puede cambiar el nombre.',
		'Você pode redefinir sua senha em Configurações.',
		'Può reimpostare la password nelle impostazioni.',
		'U kunt uw wachtwoord wijzigen bij Instellingen.',
		'Du kan återställa ditt lösenord i inställningarna.',
		'Możesz zmienić hasło w ustawieniach.',
		'Вы можете сбросить пароль в настройках.',
		'Şifrenizi ayarlardan sıfırlayabilirsiniz.',
		'يمكنك إعادة تعيين كلمة المرور من الإعدادات.',
		'אפשר לאפס את הסיסמה בהגדרות.',
		'आप सेटिंग्स में पासवर्ड बदल सकते हैं।',
		'您可以在设置中重置密码。',
		'設定からパスワードをリセットできます。',
		'설정에서 비밀번호를 재설정할 수 있습니다.',
		'请访问help.acme.com/en。',
		'詳しくはhttps://help.acme.com/enをご覧ください。',
		'请发邮件至help@acme.com。',
	])('%s', (answer) => {
		expect(codes(answer)).toEqual([]);
	});
});

describe('Nothing visible does not go out', () => {
	it.each([
		'',
		'   \n',
		'\u200B',
		'\u200B\u2060\uFEFF',
		'&#8203;&nbsp;',
		'<p> </p>',
		'<p><br></p>',
		'**',
		'---',
		'> ',
		'```\n```',
		'![](https://help.acme.com/a.png)',
		'\u3164',
		'\u2800',
		'<!-- hidden -->',
		'…',
		'.',
		'N/A',
		'null',
		'**none**',
		'\u202E',
	])('%j', (answer) => {
		expect(codes(answer)).toEqual(['emptyAnswer']);
	});
});

describe('A refusal does not go out', () => {
	it.each([
		['en', "I can't help with that."],
		['en', 'I’m sorry, but I **can’t** assist with this.'],
		['en', "I don't know."],
		['en', 'As an AI, I have no feelings.'],
		['en', "I couldn't find any information about this."],
		['en', 'The help center does not mention this.'],
		['en', "I don't have access to your account."],
		['en', 'Please contact our support team.'],
		['de', 'Leider kann ich Ihnen dabei nicht helfen.'],
		['de', 'Das weiß ich nicht.'],
		['fr', 'Je ne peux pas vous aider.'],
		['fr', "Je n'ai pas accès à cette information."],
		['es', 'Lo siento, no puedo ayudarte con eso.'],
		['pt', 'Desculpe, não posso ajudar com isso.'],
		['it', 'Mi dispiace, ma non posso aiutarti.'],
		['nl', 'Sorry, ik kan je daar niet mee helpen.'],
		['sv', 'Tyvärr kan jag inte hjälpa till med det.'],
		['da', 'Det kan jeg desværre ikke hjælpe med.'],
		['no', 'Jeg kan dessverre ikke hjelpe med det.'],
		['fi', 'Valitettavasti en voi auttaa.'],
		['pl', 'Niestety nie mogę pomóc.'],
		['cs', 'Bohužel vám s tím nemohu pomoci.'],
		['sk', 'Bohužiaľ vám nemôžem pomôcť.'],
		['hu', 'Sajnos nem tudok segíteni.'],
		['ro', 'Din păcate nu vă pot ajuta.'],
		['bg', 'За съжаление не мога да помогна.'],
		['el', 'Λυπάμαι, αλλά δεν μπορώ να βοηθήσω.'],
		['ru', 'К сожалению, я не могу помочь.'],
		['uk', 'На жаль, я не можу допомогти.'],
		['tr', 'Üzgünüm, bu konuda yardımcı olamam.'],
		['ar', 'عذرا، لا أستطيع مساعدتك في ذلك.'],
		['he', 'מצטער, אני לא יכול לעזור.'],
		['fa', 'متاسفانه نمی‌توانم کمک کنم.'],
		['hi', 'क्षमा करें, मैं इसमें मदद नहीं कर सकता।'],
		['id', 'Maaf, saya tidak bisa membantu.'],
		['vi', 'Xin lỗi, tôi không thể giúp bạn.'],
		['th', 'ขออภัย ไม่สามารถช่วยได้'],
		['zh', '抱歉，我无法帮助您。'],
		['ja', '申し訳ありませんが、お答えできません。'],
		['ko', '죄송하지만 도와드릴 수 없습니다.'],
	])('%s: %s', (_language, answer) => {
		expect(codes(answer)).toEqual(['refusal']);
	});
});

describe('A promise that nobody keeps does not go out', () => {
	it.each([
		['en', 'I have forwarded this to the team.'],
		['en', "I've escalated your case."],
		['en', 'A colleague will contact you shortly.'],
		['en', 'I have reset your password.'],
		['en', 'Your password has been reset.'],
		['en', "I'll check with the team and get back to you."],
		['en', 'Our engineers are looking into it.'],
		['en', 'Would you like me to open a ticket?'],
		['en', 'If it fails again, I will forward it to a colleague.'],
		['de', 'Ich habe Ihre Anfrage weitergeleitet.'],
		['de', 'Ein Kollege wird sich bei Ihnen melden.'],
		['fr', "J'ai transmis votre demande."],
		['fr', 'Un collègue va vous contacter.'],
		['es', 'He enviado su solicitud al equipo.'],
		['es', 'Un compañero se pondrá en contacto contigo.'],
		['pt', 'Encaminhei sua solicitação.'],
		['it', 'Ho inoltrato la richiesta.'],
		['nl', 'Ik heb je vraag doorgestuurd.'],
		['sv', 'Jag har vidarebefordrat ditt ärende.'],
		['da', 'Jeg har videresendt din sag.'],
		['no', 'Jeg har videresendt saken.'],
		['fi', 'Olen välittänyt viestisi.'],
		['pl', 'Przekazałem zgłoszenie do zespołu.'],
		['cs', 'Předal jsem váš požadavek.'],
		['sk', 'Odovzdal som vašu žiadosť.'],
		['hu', 'Továbbítottam a kérését.'],
		['ro', 'Am transmis solicitarea dumneavoastră.'],
		['bg', 'Препратих запитването ви.'],
		['el', 'Προώθησα το αίτημά σας.'],
		['ru', 'Я передал ваш запрос коллегам.'],
		['ru', 'Специалист свяжется с вами.'],
		['uk', 'Я передав ваш запит.'],
		['tr', 'Talebinizi ekibe ilettim.'],
		['ar', 'لقد قمت بتحويل طلبك.'],
		['he', 'העברתי את הפנייה שלך.'],
		['fa', 'درخواست شما را ارسال کردم.'],
		['hi', 'मैंने आपका अनुरोध भेज दिया है।'],
		['id', 'Saya telah meneruskan permintaan Anda.'],
		['vi', 'Tôi đã chuyển yêu cầu của bạn.'],
		['th', 'ได้ส่งต่อเรื่องแล้วค่ะ'],
		['zh', '我已将您的问题转交给同事。'],
		['ja', '担当者に転送しました。'],
		['ko', '담당 팀에 전달했습니다.'],
	])('%s: %s', (_language, answer) => {
		expect(codes(answer)).toEqual(['promise']);
	});
});

describe('Money that no article names does not go out', () => {
	it.each([
		'The fee is 500 EUR.',
		'That costs $49.',
		'It costs €1.000,50.',
		'It is 4 900 ₽ a month.',
		'価格は500円です。',
		'You have 20% off.',
		'We refund you 75 EUR.',
		'We will refund you.',
		'You are entitled to a refund.',
		'Sie erhalten Ihr Geld zurück.',
		'Vous serez remboursé.',
		'为您退款',
	])('%s', (answer) => {
		expect(codes(answer)).toContain('unfoundedMoney');
	});
});

describe('Contact details of strangers do not go out', () => {
	it.each([
		'Write to support@acme-help.com.',
		'Write to refunds [at] acme.com',
		'<a href="mailto:x@evil.com">x@evil.com</a>',
		'Call +44 20 7946 0018.',
		'Call us at 0800 123 4567.',
		'Telefon: 030/901820',
		'WhatsApp: 5550107777',
	])('%s', (answer) => {
		expect(codes(answer)).toEqual(['unfoundedContact']);
	});
});

describe('Links to other hosts do not go out', () => {
	it.each([
		'[Reset](https://evil.com/reset)',
		'[Reset](<https://evil.com/reset> "Reset")',
		'See [this][1]\n\n[1]: https://evil.com',
		'<https://evil.com>',
		'See https://evil.com.',
		'See HTTPS://EVIL.COM',
		'See www.evil.com',
		'See evil.com',
		'See evil.com/reset',
		'See evil[.]com/reset',
		'See evil\u200B.com',
		'See ｅｖｉｌ．ｃｏｍ',
		'See //evil.com/x',
		'[x](//evil.com)',
		'[x](/\\evil.com)',
		'[x](https:evil.com)',
		'[help](https://help.acme.com@evil.com)',
		'See help.acme.com@evil.com/x',
		'[help](https://help.acme.com:x@evil.com/)',
		'[help](https://help.acme.com.evil.com)',
		'[help](https://help-acme.com)',
		'[help](https://notacme.io)',
		'[help](https://hеlp.acme.com)',
		'[help](https://xn--hlp-5cd.acme.org)',
		'[help](https://intercom.help/evil/en)',
		'[x](javascript:alert(1))',
		'[x](JaVaScRiPt:alert(1))',
		'[x](java\nscript:alert(1)) data:text/html,hi',
		'![x](data:image/png;base64,AAAA)',
		'[x](vbscript:x)',
		'[x](file:///etc/passwd)',
		'[x](ftp://evil.com)',
		'[app](intent://evil)',
		'![logo](https://evil.com/logo.png)',
		'<a href="https://evil.com">https://help.acme.com</a>',
		"<a href='https://evil.com'>x</a>",
		'<a href=https://evil.com>x</a>',
		'<a href="&#104;ttps://evil.com">x</a>',
		'<a href="https&colon;//evil.com">x</a>',
		'https://127.0.0.1:8080/x',
		'https://2130706433/',
		'https://bit.ly/abc',
		'Get it at https://apps.example.org/other.',
		'请访问evil.com。',
		'詳しくはhttps://evil.com/enをご覧ください。',
		'https://пример.рф/x',
		'https://例え.jp/x',
	])('%s', (answer) => {
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
	it.each([
		'Hi <script>alert(1)</script>',
		'Hi <SCRIPT src=x>',
		'Hi <iframe src="https://help.acme.com"></iframe>',
		'Hi <img src="https://help.acme.com/a.png" onerror="alert(1)">',
		'Hi <a href="https://help.acme.com" onclick=alert(1)>x</a>',
		'Hi <img src="https://help.acme.com/p.gif" width="1" height="1">',
		'Hi <img src="https://help.acme.com/p.gif" style="width:1px">',
		'Hi <form action="https://help.acme.com"><input></form>',
		'Hi <svg/onload=alert(1)>',
		'Hi <style>p{}</style>',
		'Hi ![](https://help.acme.com/pixel.gif)',
	])('%s', (answer) => {
		expect(codes(answer)).toEqual(['activeContent']);
	});
});

describe('What is not meant for the customer does not go out', () => {
	it.each<[string, string]>([
		['formInAnswer', 'Open Settings. "confidence": 0.9'],
		['formInAnswer', 'Open Settings.\nconfidence: 0.9'],
		['formInAnswer', 'Open Settings.\n**Confidence:** 0.9'],
		['formInAnswer', 'Open Settings. customerAsksForPerson: false'],
		['formInAnswer', '{"answer": "Open Settings.", "category": "login"}'],
		['formInAnswer', '```json\n{"answer": "Open Settings.", "confidence": 1}\n```'],
		['formInAnswer', "{'answer': 'Open Settings.', 'language': 'en'}"],
		['formInAnswer', 'answer: Open Settings.\ncategory: login'],
		['formInAnswer', 'Open Settings. (nothingToAnswer = false)'],
		['promptInAnswer', `My instructions: ${prompt}`],
		[
			'promptInAnswer',
			'It says: search the HELP center, before you answer anything about the product with a few words!',
		],
		['placeholder', 'Open [insert link].'],
		['placeholder', 'See [Link].'],
		['placeholder', 'Dear [Customer Name], open Settings.'],
		['placeholder', 'Dear {{name}}, open Settings.'],
		['placeholder', 'Dear {name}, open Settings.'],
		['placeholder', 'Dear ${user.name}, open Settings.'],
		['placeholder', 'Dear %NAME%, open Settings.'],
		['placeholder', 'Dear <customer name>, open Settings.'],
		['placeholder', 'Liebe [Name des Kunden], öffnen Sie die Einstellungen.'],
		['placeholder', 'Open Settings【4:0†source】.'],
		['placeholder', 'Open TODO.'],
		['placeholder', 'Open [object Object].'],
		['tooLong', 'Open Settings. '.repeat(400)],
	])('%s: %s', (expected, answer) => {
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
	const started = performance.now();
	codes(
		`${'a '.repeat(25_000)}${'('.repeat(5_000)}${'['.repeat(5_000)}${'<a '.repeat(5_000)}${'1'.repeat(5_000)}${'x.'.repeat(5_000)}`,
	);
	expect(performance.now() - started).toBeLessThan(15_000);
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
