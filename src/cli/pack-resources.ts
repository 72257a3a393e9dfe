/** What a pack is made with, from the installed package: templates of the shelf and fonts. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PackOptions } from '../evidence/pack.ts';
import { packageRoot } from './version.ts';

const require = createRequire(import.meta.url);
const FONTS = {
  regular: '@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf',
  mono: '@expo-google-fonts/noto-sans-mono/400Regular/NotoSansMono_400Regular.ttf',
} as const;

export function packResources(): Pick<PackOptions, 'template' | 'fonts'> {
  const font = (name: keyof typeof FONTS): Uint8Array => readFileSync(require.resolve(FONTS[name]));
  return {
    template: (name) => {
      try {
        return readFileSync(`${packageRoot}reports/${name}`, 'utf8');
      } catch {
        return undefined;
      }
    },
    fonts: { regular: font('regular'), bold: font('bold'), mono: font('mono') },
  };
}
