import '../common.ts';
import { installCatalogue } from './catalogue.ts';
import { installFinder } from './finder.ts';
import { installMap } from './map.ts';

// Deferred, on pages that list others: one script there, too.
installFinder();
installCatalogue();
installMap();
