import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compressed } from './compressed.js';
import { lightReact } from './light-react.js';
import { notOpen } from './not-open.js';
import { olderEngines } from './older-engines.js';

const page = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const tooOld =
  '这个页面还没有打开。如果一直停在这里，可能是浏览器关闭了 JavaScript，或者手机、微信的版本太旧，请换一个浏览器再试。';
const tooOldEn =
  'This page has not opened yet. If it stays like this, JavaScript may be switched off or the browser may be too old: try another one.';

/** The console for staff, and two light pages for the petitioner's phone. All are served at the root of the office. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/',
  plugins: [
    notOpen({
      '/index.html': {
        title: '办结',
        zh: '系统还没有打开。如果一直停在这里，请启用 JavaScript，或换用新版的浏览器（Chrome、Edge 94 以上，Firefox 93 以上，Safari 16.4 以上），并告诉系统管理员。群众要反映事项或查询进度，请到接待窗口或打电话。',
        en: 'The system has not opened yet. If it stays like this, allow JavaScript or use a newer browser (Chrome or Edge 94, Firefox 93, Safari 16.4 or later), and tell the administrator. The public may come to the reception window or telephone.',
      },
      '/online.html': {
        title: '网上信访',
        zh: `${tooOld}也可以到接待窗口当面反映，或打电话反映，效力一样。`,
        en: `${tooOldEn} You can also come to the reception window or telephone: it counts the same.`,
      },
      '/track.html': {
        title: '信访事项查询',
        zh: `${tooOld}也可以带登记回执到接待窗口查询，或打电话查询。`,
        en: `${tooOldEn} You can also bring your receipt to the reception window, or telephone.`,
      },
    }),
    lightReact(),
    react(),
    olderEngines(['online', 'track']),
    compressed(),
  ],
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // The petitioner's pages have one style sheet for engines of every age.
    cssTarget: ['chrome61', 'safari11'],
    // The polyfill would run after the static imports it could have preloaded; the light pages do without its bytes.
    modulePreload: { polyfill: false },
    // antd alone is larger than the default warning; the petitioner's page has its own budget and loads none of it.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { input: { index: page('index.html'), track: page('track.html'), online: page('online.html') } },
  },
});
