import { languageCode } from '../../../nodes/IntercomEscalation/handOff/language';

/** How models and Intercom name a language; whatever they say instead must not end a hand-off or an answer. */

it.each<[string, string | undefined]>([
	['de', 'de'],
	[' DE_at ', 'de-at'],
	['German', 'de'],
	['Deutsch', 'de'],
	['zh-Hans-CN', 'zh-hans-cn'],
	['', undefined],
	['zz', undefined],
	['Klingonisch', undefined],
	['de-12', undefined],
	['en-1234567', undefined],
	['de-de-de-de', undefined],
])('reads %j as %j', (given, code) => {
	expect(languageCode(given)).toBe(code);
});
