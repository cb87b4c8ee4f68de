import { UserError } from 'n8n-workflow';
import { quoted } from '../../shared/form/quoted';
import { readList } from '../../shared/form/text';
import type { TicketType } from '../../shared/intercom/endpoints';
import { endpoint } from '../../shared/intercom/request';
import type { ItemSession } from '../../shared/session/session';
import { plainName } from '../subject/subject';

/**
 * Which type of ticket a matter becomes, as one text of the settings: `billing Refund; technical, bug: Bug report;
 * * Support request`. Types go by name or ID.
 */
export interface Route {
	/** Empty for everything else. */
	categories: string[];
	/** The type's name or ID. */
	type: string;
}

const EVERYTHING_ELSE = '*';

/** `billing Refund`, `technical, bug: Bug report`, `* Support request`. */
const ROUTE = /^(?:(?<list>[^:=]+?)\s*[:=]\s*|(?<word>[^\s:=]+)\s+)(?<type>\S.*)$/;

/** @throws UserError naming the entry that is none */
export function readRoutes(given: string): Route[] {
	return given
		.split(/[;\n]/)
		.map((entry) => entry.trim())
		.filter((entry) => entry !== '')
		.map((entry) => {
			const { list, word, type } = ROUTE.exec(entry)?.groups ?? {};
			const categories = readList(list ?? word);
			if (type === undefined || categories.length === 0)
				throw new UserError(`'Types' has the entry ${quoted(entry)}, which is no category with a type`, {
					description: HOW_TO_WRITE,
				});
			return { categories: categories.includes(EVERYTHING_ELSE) ? [] : categories, type: type.trim() };
		});
}

const HOW_TO_WRITE =
	'Give categories, a colon, and the name of a ticket type, entries separated by semicolons: "billing: Refund; technical, bug: Bug report; *: Support request", where * stands for everything else.';

/** The type for a matter with these categories, the first of them that has one; undefined where it is to be no ticket. */
export function typeNamedFor(routes: readonly Route[], categories: readonly string[]): string | undefined {
	for (const category of categories) {
		const name = plainName(category);
		const own = routes.find((route) => route.categories.some((one) => plainName(one) === name));
		if (own) return own.type;
	}
	return routes.find((route) => route.categories.length === 0)?.type;
}

/** All types of the workspace, read once for all items of a run. */
export const ticketTypesOf = async (session: ItemSession): Promise<TicketType[]> =>
	(await session.sendOnce(endpoint('GET /ticket_types'))).data ?? [];

/**
 * The type that a conversation can become.
 * @throws UserError where there is none of this name or ID, where it is archived, or a tracker
 */
export function typeNamed(named: string, all: readonly TicketType[]): TicketType {
	const there = all.filter(({ archived }) => archived !== true);
	const isNamed = ({ name }: TicketType) => name?.toLowerCase() === named.toLowerCase();
	const found = there.find(({ id }) => String(id) === named) ?? there.find(isNamed);
	if (!found)
		throw new UserError(`There is no ticket type ${quoted(named)}`, {
			description: `There are: ${there.map(({ name }) => name).join(', ') || 'none'}.`,
		});
	if (found.category === 'Tracker')
		throw new UserError(`The ticket type ${quoted(named)} is a tracker, which no conversation becomes`, {
			description: 'A tracker gathers many conversations. Choose a customer or a back-office type.',
		});
	return found;
}
