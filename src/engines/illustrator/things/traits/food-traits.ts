import type { TraitGroup } from "./trait-group.ts";

export const FOODS: readonly TraitGroup[] = [
  {
    habitat: "any",
    material: "food",
    things: `apple 0.085, banana 0.16, orange 0.08, lemon 0.07, grapes 0.16, strawberry 0.045, cherry 0.06, peach 0.08, pear 0.11,
      pineapple 0.28, watermelon 0.24, avocado 0.11, tomato 0.08, carrot 0.18, melon 0.16, lime 0.06, mango 0.11,
      green apple 0.085, blueberries 0.04, kiwi fruit 0.07, olive 0.035, coconut 0.14, eggplant 0.2, potato 0.09, ear of corn 0.2,
      hot pepper 0.12, bell pepper 0.11, cucumber 0.18, leafy green 0.25, broccoli 0.18, garlic 0.06, onion 0.09, peanuts 0.05,
      beans 0.05, chestnut 0.04, ginger root 0.12, pea pod 0.09, pumpkin 0.4`,
  },
  {
    habitat: "any",
    material: "food",
    things: `bread 0.16, cake 0.2, cupcake 0.1, doughnut 0.1, cookie 0.09, ice cream 0.14, ice cream cone 0.18, pizza 0.24,
      burger 0.12, french fries 0.16, sushi 0.08, dumpling 0.07, mooncake 0.07, egg 0.06, cheese 0.1, chocolate 0.12,
      candy 0.06, croissant 0.1, baguette bread 0.3, flatbread 0.16, pretzel 0.12, bagel 0.1, pancakes 0.12, waffle 0.1,
      meat on bone 0.2, poultry leg 0.16, cut of meat 0.16, bacon 0.14, hot dog 0.12, sandwich 0.12, taco 0.1, burrito 0.16,
      tamale 0.14, stuffed flatbread 0.16, falafel 0.1, green salad 0.16, popcorn 0.2, butter 0.08, rice cracker 0.09,
      rice ball 0.09, roasted sweet potato 0.12, oden 0.2, fried shrimp 0.12, fish cake with swirl 0.1, dango 0.16,
      fortune cookie 0.07, shaved ice 0.2, shortcake 0.12, pie 0.2, lollipop 0.16, custard 0.09`,
  },
  {
    habitat: "any",
    material: "gloss",
    things: `noodles 0.2, rice 0.13, coffee 0.1, tea 0.1, teapot 0.18, honey 0.16, cooking 0.3, shallow pan of food 0.3,
      pot of food 0.22, fondue 0.3, bowl with spoon 0.13, canned food 0.12, bento box 0.1, curry rice 0.12, spaghetti 0.14,
      takeout box 0.14, sake 0.18, cup with straw 0.2, beverage box 0.18, mate 0.18, salt 0.12, glass of water 0.15`,
  },
  {
    habitat: "any",
    material: "glass",
    things: `bubble tea 0.2, wine 0.21, beer 0.18, cocktail 0.18, champagne 0.32, bottle 0.31, baby bottle 0.2, juice 0.16, milk 0.15, tropical drink 0.26,
      clinking beer mugs 0.2, clinking glasses 0.22, tumbler glass 0.1, pouring liquid 0.16, jar 0.18`,
  },
  {
    habitat: "any",
    material: "metal",
    things: `fork and knife with plate 0.26, fork and knife 0.2, spoon 0.18, kitchen knife 0.3`,
  },
  { habitat: "any", material: "wood", things: `chopsticks 0.22` },
];
