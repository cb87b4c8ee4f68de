import { choice } from '../../shared/form/choice';
import { onlyWhen, when } from '../../shared/form/field';
import { endpoint } from '../../shared/intercom/request';
import { operation } from '../../shared/node/operation';
import { tagPicker } from '../../shared/records/tag';
import { segmentPicker } from '../segment/picker';
import { simplifyCompany } from './profile';

/**
 * Intercom's three ways to list companies: by activity, by tag or segment, and the scroll. The first two give out
 * 10,000 companies at most (API description 2.16, listAllCompanies), the scroll is the only way to all of more.
 */

const companiesToGet = choice('Companies to Get', [
	{ name: 'All', value: 'all' },
	{ name: 'In Segment', value: 'segment' },
	{ name: 'With Tag', value: 'tag' },
]);

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many companies',
	description:
		'Get many companies that have users, the most recently active first, or those with a tag or in a segment; Intercom gives out 10,000 at most, for more use "Scroll"',
	fields: {
		companiesToGet,
		segment: onlyWhen(when(companiesToGet, 'segment'), segmentPicker()),
		tag: onlyWhen(when(companiesToGet, 'tag'), tagPicker()),
		order: onlyWhen(
			when(companiesToGet, 'all'),
			choice('Order', [
				{ name: 'Most Recently Active First', value: 'desc' },
				{ name: 'Least Recently Active First', value: 'asc' },
			]),
		),
	},
	effect: 'read',
	request: ({ companiesToGet, segment, tag, order }) =>
		companiesToGet === 'all'
			? endpoint('POST /companies/list', { query: { order } })
			: endpoint('GET /companies', { query: { segment_id: segment, tag_id: tag } }),
	pagination: {
		style: 'page in query',
		reach: {
			records: 10_000,
			beyond: 'Switch \'Return All\' off with a limit of 10,000 or less, or use "Scroll", which gives all.',
		},
	},
	simplify: simplifyCompany,
});
