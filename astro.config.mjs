import { defineConfig } from 'astro/config';
import { siteConfig } from './src/integration/siteConfig.ts';

// For `astro check` and editors; the commands pass the same themselves.
export default defineConfig(siteConfig());
