import { createHash } from 'node:crypto';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { schemeOf } from '../../src/core/address/scheme.ts';
import { readDist, type BuiltPage } from '../kit/dist.ts';

const site = readDist();
const pages = [...site.pages.values()];
const POLICY = 'meta[http-equiv="Content-Security-Policy"]';

/** What the policy of a page allows, by directive. */
function policyOf({ document }: BuiltPage): ReadonlyMap<string, readonly string[]> {
  const text = document.querySelector(POLICY)?.getAttribute('content') ?? '';
  return new Map(
    text.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
}

function where(isOffence: (page: BuiltPage) => boolean): string[] {
  return pages.filter(isOffence).map(({ path }) => path);
}

function isData(script: HTMLElement): boolean {
  return /json$/u.test(script.getAttribute('type') ?? '');
}

test('the policy comes right behind the character set, before all that loads', () => {
  const isSecond = ({ document }: BuiltPage) =>
    document.querySelector('head')?.children[1] === document.querySelector(POLICY) &&
    document.querySelectorAll(POLICY).length === 1;
  expect(where((page) => !isSecond(page))).toEqual([]);
});

test('nothing is allowed unless it is named', () => {
  const isClosed = (page: BuiltPage) => {
    const policy = policyOf(page);
    return ['default-src', 'base-uri'].every((name) => policy.get(name)?.join() === "'none'");
  };
  expect(where((page) => !isClosed(page))).toEqual([]);
});

test('on no page does text become markup or the address of a script', () => {
  const isStrict = (page: BuiltPage) => {
    const policy = policyOf(page);
    return (
      policy.get('require-trusted-types-for')?.join() === "'script'" && policy.get('trusted-types')?.join() === "'none'"
    );
  };
  expect(where((page) => !isStrict(page))).toEqual([]);
});

/** What browsers take as markup or code, by its name in a script. */
const SINKS =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseFromString|parseHTMLUnsafe|createContextualFragment|srcdoc|importScripts|eval)\b|\bdocument\.write|\bnew (?:Shared)?Worker\b|(?<![\w$.])Function\(/gu;

test('no script of the site hands text to what would be stopped', () => {
  const scripts = [...site.files].filter((file) => /^\/assets\/.*\.js$/u.test(file));
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.flatMap((file) => [...site.read(file).matchAll(SINKS)].map(([name]) => `${file}: ${name}`))).toEqual(
    [],
  );
});

/**
 * What Google's evaluator holds against the policies, and why it stays. A policy in a page cannot name a nonce, which
 * would be the same for every reader, and the scripts of the site load each other, so that they are allowed by their
 * place. Nobody can put a file there: the site answers no request with a script made of it, and takes no uploads.
 */
const ACCEPTED = ["script-src 'self'"];

test('an evaluator of policies finds no way around them', () => {
  const policies = new Set(pages.map(({ document }) => document.querySelector(POLICY)?.getAttribute('content') ?? ''));
  const findings = [...policies].flatMap((policy) =>
    new CspEvaluator(new CspParser(policy).csp)
      .evaluate()
      .map(({ directive, value, description }) => ({ of: `${directive} ${value ?? ''}`.trim(), description })),
  );
  expect(findings.filter(({ of }) => !ACCEPTED.includes(of))).toEqual([]);
});

test('no page allows scripts or styles without a hash, or other hosts', () => {
  const isAllowed = /^(?:'none'|'self'|'script'|data:|'wasm-unsafe-eval'|'sha256-[\w+/]{43}=')$/u;
  const sources = (page: BuiltPage) => [...policyOf(page)].flatMap(([, allowed]) => allowed);
  expect(where((page) => !sources(page).every((source) => isAllowed.test(source)))).toEqual([]);
});

test('no page allows more than it needs', () => {
  const runsNothing = ({ document }: BuiltPage) => document.querySelectorAll('script').every(isData);
  expect(where((page) => runsNothing(page) && policyOf(page).has('script-src'))).toEqual([]);
  const searches = ({ path }: BuiltPage) => /^\/(?:en\/)?tim-kiem\/$/u.test(path);
  const mayCompile = (page: BuiltPage) => policyOf(page).get('script-src')?.includes("'wasm-unsafe-eval'") === true;
  expect(where((page) => !searches(page) && mayCompile(page))).toEqual([]);
});

test('each style and script within a page has its hash in the policy', () => {
  const faults = pages.flatMap((page) => {
    const policy = policyOf(page);
    const hasHash = (element: HTMLElement, directive: string) =>
      policy.get(directive)?.includes(`'sha256-${createHash('sha256').update(element.innerHTML).digest('base64')}'`);
    const styles = page.document.querySelectorAll('style').filter((style) => !hasHash(style, 'style-src'));
    const scripts = page.document
      .querySelectorAll('script:not([src])')
      .filter((script) => !isData(script) && !hasHash(script, 'script-src'));
    return [...styles, ...scripts].map((element) => `${page.path}: ${element.outerHTML.slice(0, 80)}`);
  });
  expect(faults).toEqual([]);
});

test('no element has a style or a handler of events of its own', () => {
  // Read as it is written: taking the attributes of a million elements apart would be most of the work of this file.
  const isForbidden = /(?:^|[\s"'])(?:style|on[a-z]+)\s*=/iu;
  const hasForbidden = ({ document }: BuiltPage) =>
    document.querySelectorAll('*').some(({ rawAttrs }) => isForbidden.test(rawAttrs));
  expect(where(hasForbidden)).toEqual([]);
});

test('no link runs a script or opens anything but pages and mail', () => {
  const schemes = [undefined, 'https', 'http', 'mailto'];
  const faults = pages.flatMap(({ path, document }) =>
    document
      .querySelectorAll('[href], [src], [action]')
      .flatMap(({ attributes }) => [attributes['href'], attributes['src'], attributes['action']])
      .filter((address) => !schemes.includes(schemeOf(address ?? '')))
      .map((address) => `${path}: ${address ?? ''}`),
  );
  expect(faults).toEqual([]);
});
