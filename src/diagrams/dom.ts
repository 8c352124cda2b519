import { JSDOM } from 'jsdom';
import { EMPTY } from './box.ts';
import { htmlSize, svgBox, textLength } from './measure.ts';

/** What Mermaid reads from the global object. */
const GLOBALS = [
  'document',
  'navigator',
  'location',
  'Element',
  'HTMLElement',
  'SVGElement',
  'Node',
  'NodeFilter',
  'DOMParser',
  'XMLSerializer',
  'CSSStyleSheet',
  'DocumentFragment',
  'HTMLTemplateElement',
  'HTMLFormElement',
  'NamedNodeMap',
  'MutationObserver',
  'Option',
  'Image',
  'getComputedStyle',
  'requestAnimationFrame',
] as const;

/**
 * Gives this thread a `window` and a `document` that can measure text. Only for a worker thread:
 * the globals stay for good.
 */
export function installDom(): void {
  const { window } = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true });
  define('window', window);
  for (const name of GLOBALS) {
    const value: unknown = window[name];
    const isFunction = typeof value === 'function' && /^[a-z]/.test(name);
    define(name, isFunction ? value.bind(window) : value);
  }
  Object.assign(window.SVGElement.prototype, {
    getBBox(this: SVGElement) {
      return svgBox(this);
    },
    getComputedTextLength(this: SVGElement) {
      return textLength(this);
    },
  });
  window.Element.prototype.getBoundingClientRect = function getBoundingClientRect() {
    const isSvg = this.namespaceURI?.endsWith('svg');
    const box = isSvg ? svgBox(this) : { ...EMPTY, ...htmlSize(this) };
    const { width, height } = box;
    const rectangle = { ...box, left: 0, top: 0, right: width, bottom: height };
    return { ...rectangle, toJSON: () => rectangle };
  };
}

function define(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
