/**
 * Packages that cost tens of milliseconds to load and that many runs never need. Each is loaded at its first use, so that
 * short commands stay short; Node keeps what was loaded.
 */
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

export const ajvPackage = (): typeof import('ajv') => load('ajv') as typeof import('ajv');
export const fflatePackage = (): typeof import('fflate') => load('fflate') as typeof import('fflate');
export const ignorePackage = (): typeof import('ignore') => load('ignore') as typeof import('ignore');
export const picomatchPackage = (): typeof import('picomatch') => load('picomatch') as typeof import('picomatch');
export const piscinaPackage = (): typeof import('piscina') => load('piscina') as typeof import('piscina');
export const saxesPackage = (): typeof import('saxes') => load('saxes') as typeof import('saxes');
export const yamlPackage = (): typeof import('yaml') => load('yaml') as typeof import('yaml');
