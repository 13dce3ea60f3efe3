import { makeArticleList } from '#shared/domain/article/article-list.ts';
import { articleRow } from '#shared/domain/article/article-row.ts';
import { REGISTER_SETTINGS_ID } from '#shared/domain/setting/register-settings.ts';
import type { NameOf } from '#shared/list/list-field.ts';
import type { ListPlatform } from './access-point-list-source.ts';
import { makeArticleSources } from './article-sources.ts';
import type { ListSource } from './list-source.ts';
import type { WorkerContext } from './worker-context.ts';

/** The list of knowledge sheets, with how they served. They are few: it is made at each question. */
export function articleListSource(context: WorkerContext, { now }: Pick<ListPlatform, 'now'>): ListSource {
  const sources = makeArticleSources(context);
  const read = async () => {
    const [{ articles }, uses, settings] = await Promise.all([
      sources.hotline(),
      sources.uses(),
      context.register().database.settings.get(REGISTER_SETTINGS_ID),
    ]);
    const timeZone = settings?.timeZone ?? 'Europe/Paris';
    // The Swedish writing of a day is the ISO one.
    const today = now().toLocaleDateString('sv', { timeZone });
    const rows = [...articles.values()].map((article) =>
      articleRow(article, uses.get(article.id), { today, timeZone }),
    );
    return { list: makeArticleList(rows), today };
  };
  // No value is the id of a record.
  const noName: NameOf = () => null;
  return {
    query: async (question) => {
      const { list, today } = await read();
      return list.query(question, today, noName);
    },
    cells: async (ids, keys) => (await read()).list.cells(ids, keys, noName),
    choices: async (key) => (await read()).list.choices(key, noName),
    emails: async (ids) => ({ emails: [], without: ids.length }),
  };
}
