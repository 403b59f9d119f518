import type { Product } from './product.ts';

type Row = readonly [string, string, string, string, number, number, number, string];

/**
 * What the shop sells. Prices and popularity are set so that an order's items are worth about 107 BRL in the median
 * and 315 BRL at the 90th percentile, as the real orders of data/README.md (3.2 BRL to the dollar).
 */
const ROWS: readonly Row[] = [
  ['MUG-350-SAND', 'Stoneware mug 350 ml', '粗陶马克杯 350ml', 'kitchen', 1290, 480, 7, 'sand'],
  ['MUG-350-INK', 'Stoneware mug 350 ml', '粗陶马克杯 350ml', 'kitchen', 1290, 480, 5, 'ink'],
  ['KETTLE-GN-1L', 'Gooseneck kettle 1 l', '细嘴手冲壶 1L', 'kitchen', 5490, 1150, 3, 'black'],
  ['BOARD-OAK-40', 'Oak cutting board 40 cm', '橡木砧板 40cm', 'kitchen', 3290, 1900, 3, 'oak'],
  ['KNIFE-CHEF-20', "Chef's knife 20 cm", '主厨刀 20cm', 'kitchen', 6890, 420, 2, 'steel'],
  ['PAN-IRON-26', 'Cast-iron pan 26 cm', '铸铁煎锅 26cm', 'kitchen', 4490, 2650, 2, 'black'],
  ['BOTTLE-750-MOSS', 'Insulated bottle 750 ml', '保温瓶 750ml', 'outdoor', 2690, 410, 6, 'moss'],
  ['BOTTLE-750-SNOW', 'Insulated bottle 750 ml', '保温瓶 750ml', 'outdoor', 2690, 410, 5, 'snow'],
  ['LAMP-CAMP-USB', 'Camping lantern, USB-C', 'USB-C 露营灯', 'outdoor', 3490, 360, 4, 'yellow'],
  ['PACK-22-SLATE', 'Day pack 22 l', '22升双肩包', 'outdoor', 7290, 890, 3, 'slate'],
  ['TENT-2P-LIGHT', 'Two-person tent', '双人轻量帐篷', 'outdoor', 18900, 2350, 1, 'green'],
  ['MAT-SLEEP-R4', 'Sleeping mat R4', '充气睡垫 R4', 'outdoor', 9400, 720, 1, 'orange'],
  ['TOWEL-BATH-2', 'Bath towels, set of two', '浴巾两条装', 'home', 3190, 1250, 5, 'white'],
  ['SHEET-LINEN-Q', 'Linen sheet set, queen', '亚麻四件套', 'home', 11900, 2100, 1.5, 'flax'],
  ['CANDLE-CEDAR', 'Soy candle, cedar', '雪松香薰蜡烛', 'home', 1890, 390, 6, 'natural'],
  ['VASE-RIDGE-M', 'Ridged vase, medium', '螺纹花瓶 中号', 'home', 2790, 980, 3, 'white'],
  ['THROW-WOOL', 'Wool throw', '羊毛盖毯', 'home', 8290, 1150, 2, 'rust'],
  ['CLOCK-WALL-30', 'Wall clock 30 cm', '挂钟 30cm', 'home', 3690, 860, 2, 'walnut'],
  ['TEE-HEAVY-M-BLK', 'Heavy cotton tee M', '重磅纯棉T恤 M', 'clothing', 2490, 260, 6, 'black'],
  ['TEE-HEAVY-L-WHT', 'Heavy cotton tee L', '重磅纯棉T恤 L', 'clothing', 2490, 270, 6, 'white'],
  ['SOCKS-MERINO-3', 'Merino socks, three pairs', '美利奴羊毛袜三双', 'clothing', 2990, 210, 5, 'grey'],
  ['BEANIE-RIB', 'Ribbed beanie', '罗纹毛线帽', 'clothing', 1990, 120, 4, 'navy'],
  ['JACKET-RAIN-M', 'Rain jacket M', '防雨外套 M', 'clothing', 12900, 560, 1.5, 'teal'],
  ['SHOE-TRAIL-42', 'Trail shoe 42', '越野跑鞋 42', 'clothing', 10900, 780, 1.5, 'grey'],
  ['BUDS-AIR-2', 'Wireless earbuds', '无线耳机', 'electronics', 5990, 180, 5, 'white'],
  ['CABLE-C-2M', 'USB-C cable 2 m', 'USB-C 数据线 2米', 'electronics', 1190, 90, 8, 'black'],
  ['CHARGER-65W', 'Charger 65 W', '65W 充电器', 'electronics', 3790, 190, 5, 'white'],
  ['POWER-10K', 'Power bank 10,000 mAh', '移动电源 10000mAh', 'electronics', 3390, 260, 4, 'black'],
  ['KEYB-75-LIN', 'Mechanical keyboard 75 %', '75配列机械键盘', 'electronics', 9490, 1150, 1.5, 'cream'],
  ['SPEAKER-MINI', 'Mini speaker', '迷你音箱', 'electronics', 4290, 480, 3, 'red'],
  ['CAM-TRAVEL-1', 'Travel camera', '便携相机', 'electronics', 64900, 690, 0.25, 'black'],
  ['SERUM-VC-30', 'Vitamin C serum 30 ml', '维C精华 30ml', 'beauty', 2890, 130, 5, 'amber'],
  ['SOAP-BAR-4', 'Soap bars, set of four', '手工皂四块装', 'beauty', 1690, 460, 5, 'mixed'],
  ['HANDCREAM-75', 'Hand cream 75 ml', '护手霜 75ml', 'beauty', 1390, 120, 5, 'white'],
  ['PUZZLE-1000-SEA', 'Puzzle, 1,000 pieces', '1000片拼图', 'toys', 2290, 760, 4, 'sea'],
  ['BLOCKS-WOOD-60', 'Wooden blocks, 60', '木积木60块', 'toys', 3590, 1700, 3, 'mixed'],
  ['BIKE-BALANCE', 'Balance bike', '儿童平衡车', 'toys', 9900, 3900, 1, 'blue'],
  ['YOGA-MAT-6', 'Yoga mat 6 mm', '瑜伽垫 6mm', 'sport', 3490, 1250, 4, 'plum'],
  ['DUMBBELL-2X5', 'Dumbbells, two of 5 kg', '哑铃 5kg×2', 'sport', 5690, 10300, 1.5, 'black'],
  ['ESPRESSO-PRO', 'Espresso machine', '意式咖啡机', 'kitchen', 89900, 12400, 0.25, 'steel'],
];

/** Sold in small numbers and by the few orders about shortage alone, so that a shortage touches no other order. */
const LIMITED_ROWS: readonly Row[] = [
  ['LTD-TEAPOT-CELADON', 'Celadon teapot, limited edition', '青瓷茶壶 限量版', 'limited', 5890, 940, 1, 'celadon'],
  ['LTD-PRINT-HERON', 'Heron print, numbered', '白鹭版画 编号版', 'limited', 4900, 520, 1, 'blue'],
  ['LTD-SCARF-INDIGO', 'Indigo scarf, limited edition', '靛蓝围巾 限量版', 'limited', 6400, 230, 1, 'indigo'],
  ['LTD-LAMP-PAPER', 'Paper lamp, limited edition', '和纸灯 限量版', 'limited', 7900, 1350, 1, 'white'],
  ['LTD-BOWL-KINTSU', 'Mended bowl, limited edition', '金缮茶碗 限量版', 'limited', 8800, 610, 1, 'gold'],
  ['LTD-NOTE-ATLAS', 'Atlas notebook, limited edition', '地图册手账 限量版', 'limited', 3400, 450, 1, 'red'],
];

function product([sku, title, titleZh, category, cents, weightG, popularity, colour]: Row): Product {
  return { sku, title, titleZh, category, cents, weightG, popularity, colour };
}

/** The assortment of ordinary orders. */
export const PRODUCTS: readonly Product[] = ROWS.map(product);

/** The limited editions. */
export const LIMITED_EDITIONS: readonly Product[] = LIMITED_ROWS.map(product);
