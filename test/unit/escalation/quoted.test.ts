import { withoutQuoted } from '../../../nodes/IntercomEscalation/wording/quoted';

describe('What a customer writes now', () => {
	it.each<[string, string, string]>([
		['without lines that are marked', 'Yes\n> Can we close it?\nPlease do', 'Yes\nPlease do'],
		['without what stands below a dated attribution', 'Hi\n\nOn Tue, 3 Mar 2026, Ann wrote:\nRefund!', 'Hi'],
		[
			'without what stands below one without a date',
			'Hi\n\nAm Montag hat Ann Lind geschrieben schrieb:\nX',
			'Hi',
		],
		['without what stands below one in Russian', 'Да\n\nАнна Петрова пишет:\nВозврат', 'Да'],
		[
			'without what stands below an attribution on two lines',
			'Hi\n\nOn 3 Mar 2026, Ann\n<a@b.co> wrote:\nX',
			'Hi',
		],
		['without the original message', 'Hi\n-----Original Message-----\nRefund', 'Hi'],
		['without the original message of a sparing program', 'Hi\n--Original Message\nRefund', 'Hi'],
		[
			'without a block of headers and what follows',
			'Hi\n\nVon: Ann <ann@example.com>\nGesendet: Montag\nBetreff: Rechnung\n\nErstattung',
			'Hi',
		],
		['without a signature', 'Hi\n-- \nAnn Lind\nLegal department', 'Hi'],
		['below the quotation', 'On 3 Mar 2026, Ann wrote:\n> Solved?\n\nNo', 'No'],
	])('%s', (_case, message, own) => {
		expect(withoutQuoted(message)).toBe(own);
	});

	it.each<[string, string]>([
		['a journey', 'Hello\nFrom: Berlin\nTo: Paris\nI want a refund'],
		['a list', 'Two things:\n- the invoice\n- the seats'],
		['a sentence that ends with a colon', 'I have one question on your prices:\nwhy?'],
	])('is all of %s', (_case, message) => {
		expect(withoutQuoted(message)).toBe(message);
	});

	it('is what was forwarded where nothing else is written', () => {
		const forwarded = '---------- Forwarded message ---------\nFrom: Ann\nWe want a refund';
		expect(withoutQuoted(forwarded)).toBe(forwarded);
	});
});
