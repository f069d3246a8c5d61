/** Themes of one batch in a process of its own, which says on IPC the most that it held, in megabytes. */
import { findThemes } from '../../bot/core/themes/find-themes';
import { manyTexts } from './texts';

findThemes({ lang: 'da', texts: manyTexts(Number(process.argv[2])) });
// *process.resourceUsage()*: in kilobytes.
process.send?.(process.resourceUsage().maxRSS / 1000);
