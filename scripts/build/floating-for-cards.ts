import { type Replacement, replaceParts } from './replace-parts.ts';

/** What our options and platform leave unsaid is what Floating UI takes for it: constants, which the minifier thinks through. */
const inCore: readonly Replacement[] = [
  // Our platform says itself how far a card overflows, and nothing of writing directions.
  ['platform.detectOverflow ? platform : {\n    ...platform,\n    detectOverflow\n  }', 'platform'],
  ['await (platform.isRTL == null ? void 0 : platform.isRTL(floating))', 'false'],
  ['await (platform.isRTL == null ? void 0 : platform.isRTL(elements.floating))', 'false', 4],
  // No option of `flip` is in use, nor an arrow.
  [
    `const {
        mainAxis: checkMainAxis = true,
        crossAxis: checkCrossAxis = true,
        fallbackPlacements: specifiedFallbackPlacements,
        fallbackStrategy = 'bestFit',
        fallbackAxisSideDirection = 'none',
        flipAlignment = true,
        ...detectOverflowOptions
      } = evaluate(options, state);`,
    `const checkMainAxis = true, checkCrossAxis = true, specifiedFallbackPlacements = undefined, fallbackStrategy = 'bestFit',
        fallbackAxisSideDirection = 'none', flipAlignment = true, detectOverflowOptions = undefined;`,
  ],
  [
    'if ((_middlewareData$arrow = middlewareData.arrow) != null && _middlewareData$arrow.alignmentOffset)',
    'if (false)',
  ],
  // Nor one of `shift`, and nobody asks what it did.
  [
    `const {
        mainAxis: checkMainAxis = true,
        crossAxis: checkCrossAxis = false,
        limiter = {
          fn: _ref => {
            let {
              x,
              y
            } = _ref;
            return {
              x,
              y
            };
          }
        },
        ...detectOverflowOptions
      } = evaluate(options, state);`,
    'const checkMainAxis = true, checkCrossAxis = false, detectOverflowOptions = undefined;',
  ],
  ['limiter.fn({\n        ...state,\n        [mainAxis]: mainAxisCoord,', '({\n        [mainAxis]: mainAxisCoord,'],
  [
    `data: {
          x: limitedCoords.x - x,
          y: limitedCoords.y - y,
          enabled: {
            [mainAxis]: checkMainAxis,
            [crossAxis]: checkCrossAxis
          }
        }`,
    '',
  ],
  ["name: 'flip',\n    options,", "name: 'flip',"],
  ["name: 'shift',\n    options,", "name: 'shift',"],
  ['if (options === void 0) {\n    options = {};\n  }', '', 8],
  ['if (!currentMiddleware) {\n      continue;\n    }', ''],
  // No middleware asks for other measures, and the place is all that is read.
  ["typeof reset === 'object'", 'true'],
  ['if (reset.rects)', 'if (false)'],
  ['y,\n    placement: statefulPlacement,\n    strategy,\n    middlewareData\n  };', 'y\n  };'],
  // A card stands below its words or above them, and begins or ends with them.
  ['getSide(initialPlacement) === initialPlacement', 'false'],
  ['const commonY = reference.y + reference.height / 2 - floating.height / 2;', ''],
  ['const mainAxis = getOppositeAxis(crossAxis);', "const mainAxis = 'x';", 2],
  [
    `case 'right':
      coords = {
        x: reference.x + reference.width,
        y: commonY
      };
      break;
    case 'left':
      coords = {
        x: reference.x - floating.width,
        y: commonY
      };
      break;
    default:
      coords = {
        x: reference.x,
        y: reference.y
      };`,
    '',
  ],
];
const inUtils: readonly Replacement[] = [
  ["const firstChar = placement[0];\n  return firstChar === 't' || firstChar === 'b' ? 'y' : 'x';", "return 'y';"],
  ['return getOppositeAxis(getSideAxis(placement));', "return 'x';"],
  ["return axis === 'y' ? 'height' : 'width';", "return 'width';"],
  ['if (rtl === void 0) {\n    rtl = false;\n  }', ''],
];

/**
 * A Vite plugin that leaves out of Floating UI what only other options, another platform (`lib/page-coach/card-place.ts`) and
 * cards beside their words need: 1 KB gzip of every Gmail tab.
 *
 * A new Floating UI may have other words here. Find them again, or take the entries out: it is only size.
 */
export function floatingForCards() {
  return {
    name: 'floating-for-cards',
    transform(code: string, id: string) {
      const cuts = id.endsWith('/floating-ui.core.mjs')
        ? inCore
        : id.endsWith('/floating-ui.utils.mjs')
          ? inUtils
          : undefined;
      return cuts && replaceParts(code, id, cuts);
    },
  };
}
