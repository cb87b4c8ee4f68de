import { article } from './article';
import { collection } from './collection';
import { content } from './content';
import { contentImportSource } from './contentImportSource';
import { contentSnippet } from './contentSnippet';
import { dynamicContent } from './dynamicContent';
import { externalPage } from './externalPage';
import { folder } from './folder';
import { helpCenter } from './helpCenter';
import { internalArticle } from './internalArticle';
import { macro } from './macro';
import { newsfeed } from './newsfeed';
import { newsItem } from './newsItem';
import { redirect } from './redirect';

/** What customers, teammates and AIs read. Each resource is a folder beside this file. */
export const resources = {
	article,
	internalArticle,
	contentSnippet,
	content,
	helpCenter,
	collection,
	redirect,
	newsItem,
	newsfeed,
	macro,
	externalPage,
	contentImportSource,
	folder,
	dynamicContent,
};
