/** The programmes that ship with the product; the first is what a newly enrolled department begins with. */
import type { Programme } from '../../bot/core/programme';
import curiousEveryDay from './curious-every-day.json';
import daycare from './daycare.json';

export const programmes = [curiousEveryDay, daycare] as readonly Programme[];
