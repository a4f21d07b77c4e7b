import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * Axe on a page of ours. It looks in one go: its other way, for frames of other origins, puts the parts together in a
 * tab of its own each time, which takes longer than looking and puts the page behind.
 */
export const axeOn = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode();
