/** The programmes that ship with the product; the first is what a newly enrolled department begins with. */
import type { Programme } from '../../bot/core/programme';
import citizenService from './citizen-service.json';
import curiousEveryDay from './curious-every-day.json';
import daycare from './daycare.json';
import elderlyCare from './elderly-care.json';
import finance from './finance.json';

export const programmes = [
  curiousEveryDay,
  daycare,
  finance,
  citizenService,
  elderlyCare,
] as readonly Programme[];
