import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { composeLetters, foldSpaces } from '../../src/core/text/normalise.ts';
import { pageAt, readDist, textOf, type BuiltPage } from '../kit/dist.ts';
import { ownArchive } from '../kit/own-archive.ts';

const site = readDist();
const { articles, figures, indicators, references } = ownArchive();

/** The links of a page that lead to figures, by the id of the figure. */
function figureLinks(page: BuiltPage, within = 'main'): string[] {
  return page.document.querySelectorAll(`${within} a[href]`).flatMap((link) => {
    const { pathname } = new URL(link.getAttribute('href') ?? '', `http://archive.invalid${page.path}`);
    return /^\/(?:en\/)?so-lieu\/([^/]+)\/$/u.exec(pathname)?.[1] ?? [];
  });
}

describe('figures on pages equal the data', () => {
  test('the page of a figure shows it as it is printed', () => {
    const faults = [...figures].filter(([id, { observation }]) => {
      const printed = composeLetters(foldSpaces(observation.value_text));
      const { document } = pageAt(site, `/so-lieu/${id}/`);
      return !document.querySelectorAll('main *').some((element) => textOf(element) === printed);
    });
    expect(faults.map(([id]) => id)).toEqual([]);
  });

  test('the page of a figure lists no other twice', () => {
    const faults = [...figures.keys()].flatMap((id) => {
      const page = pageAt(site, `/so-lieu/${id}/`);
      const listed = ['cung-cau', 'cung-chi-so'].flatMap((list) => figureLinks(page, `[aria-labelledby="${list}"]`));
      return new Set(listed).size === listed.length ? [] : [id];
    });
    expect(faults).toEqual([]);
  });

  test('a table of figures says the basis of each once', () => {
    const faults = [...indicators.keys()].filter((id) =>
      pageAt(site, `/chi-so/${id}/`)
        .document.querySelectorAll('table.figures tbody tr')
        .some((row) => {
          const said = row.querySelectorAll('small').map(textOf);
          return new Set(said).size !== said.length;
        }),
    );
    expect(faults).toEqual([]);
  });

  test('the page of a figure links every page elsewhere that it comes from, as a link that leads out', () => {
    const faults = [...figures].flatMap(([id, { observation }]) => {
      const links = pageAt(site, `/so-lieu/${id}/`).document.querySelectorAll('main aside a[rel~="external"]');
      const hrefs = links.map((link) => link.getAttribute('href'));
      return observation.sources.flatMap(({ reference }) =>
        reference === undefined || hrefs.includes(references.get(reference)?.url ?? '') ? [] : [`${id}: ${reference}`],
      );
    });
    expect(faults).toEqual([]);
  });

  test('a figure in the text of an article is shown with the words of its observation', () => {
    const faults = [...articles.values()].flatMap(({ id, figureLinks: written }) => {
      const { document } = pageAt(site, `/tin/${id}/`);
      const shown = document
        .querySelectorAll('main a')
        .map((link) => `${link.getAttribute('href') ?? ''} ${textOf(link)}`);
      return written
        .filter(({ obs_id, text }) => !shown.includes(`/so-lieu/${obs_id}/ ${composeLetters(foldSpaces(text))}`))
        .map(({ obs_id, text }) => `${id}: ${text} (${obs_id})`);
    });
    expect(faults).toEqual([]);
  });

  test('the text of an article shows the figures that the checker read, in the same order and with the same words', () => {
    for (const { id, figureLinks: written } of articles.values()) {
      const { document } = pageAt(site, `/tin/${id}/`);
      const shown = document
        .querySelectorAll('a.figure-ref')
        .map((link) => `${link.getAttribute('href') ?? ''} ${textOf(link)}`);
      expect(shown, id).toEqual(
        written.map(({ obs_id, text }) => `/so-lieu/${obs_id}/ ${composeLetters(foldSpaces(text))}`),
      );
    }
  });

  test('an article says how many figures it tells and that all have a source', () => {
    for (const { id, figureLinks: written } of articles.values()) {
      const { document } = pageAt(site, `/tin/${id}/`);
      const count = new Set(written.map(({ obs_id }) => obs_id)).size;
      const told = textOf(document.querySelector('main') ?? document).includes(
        `Mọi con số trong bài đều có nguồn: ${String(count)} số liệu.`,
      );
      expect(told, id).toBe(count > 0);
      const files = document.querySelectorAll('page-actions a[download]').map((link) => link.getAttribute('href'));
      expect(files, id).toEqual(count > 0 ? [`/tin/${id}.csv`] : []);
    }
  });

  test('the table of an indicator has a row for each of its observations', () => {
    for (const { id, observations } of indicators.values()) {
      // A lone figure needs no table.
      const rows = observations.length > 1 ? 'main table:not(.chart table) tbody tr' : 'main .key-figures li';
      const linked = new Set(figureLinks(pageAt(site, `/chi-so/${id}/`), rows));
      expect([...linked].sort(), id).toEqual(observations.map(({ obs_id }) => obs_id).sort());
    }
  });

  test('CSV and JSON hold the same rows, one for each observation', () => {
    for (const { id, observations } of indicators.values()) {
      const csv = parse<Record<string, string>>(site.read(`/chi-so/${id}.csv`), { columns: true });
      const json = JSON.parse(site.read(`/chi-so/${id}.json`)) as { observations: Record<string, unknown>[] };
      expect(csv.map(dropEmpty), id).toEqual(json.observations.map(asText));
      expect(
        csv.map(({ obs_id, obs_value, comparator, value_text }) => ({ obs_id, obs_value, comparator, value_text })),
      ).toEqual(
        observations.map(({ obs_id, obs_value, comparator, value_text }) => ({
          obs_id,
          obs_value: String(obs_value),
          comparator,
          value_text,
        })),
      );
    }
  });
});

function dropEmpty(row: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''));
}

function asText(row: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value)]));
}
