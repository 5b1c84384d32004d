import { describe, expect, it } from "vitest";

import { vocabulary } from "../vocabulary/vocabulary.ts";
import { readPrompt } from "./read-prompt.ts";
import { readRows, toBrief } from "./testing/to-brief.ts";

const read = (prompt: string): string => toBrief(readPrompt(prompt, vocabulary()).intent);

describe("things stand where the words want them", () => {
  it.each(
    readRows(`
    a cat on the left and a dog on the right => studio day | cat (left), dog (right)
    on the left a red house, on the right a tree => meadow golden | #d8332f house (left), tree (right)
    a ship in the distance and a seagull in the foreground => coast golden | ship (back), bird (front)
    a cat in front of a house => meadow golden | cat (before house), house
    a house with a cat behind it => meadow golden | house, cat (behind house)
    a bird on the cat => meadow golden | bird (on cat), cat
    a cat sitting on a chair => room day | cat (on chair), chair
    a dog next to a tree => meadow golden | dog (beside tree), tree
    a lantern under a tree => meadow golden | lantern (under tree), tree
    a plane above the clouds => skyline sunset | airplane (high)
    a hot air balloon over the sea => coast golden | hot air balloon (high)
    a kite flying high => meadow golden | kite (high)
    a distant ship => coast golden | ship (back)
    a horse to the right of the house => meadow golden | horse (right beside house), house
    a cat by the window => room day | cat (beside window)
    a dog by the fireplace => room day | dog (beside fireplace) |  | fireplace
    two cats and a dog on a sofa => room day | 2 cat (on sofa), dog (on sofa), sofa |  | living
    a dragon in the top left corner => forest golden | dragon (left high)
    in the middle a fountain => studio day | fountain (middle)
    behind the house stands a horse => meadow golden | house, horse (behind house)
    a lake with mountains in the background and a canoe on the left => mountain-lake golden | canoe (left)
    左边有一只猫，右边有两只狗 => studio day | cat (left), 2 dog (right)
    猫在左边，狗在右边 => studio day | cat (left), dog (right)
    房子前面有一匹马 => meadow golden | house, horse (before house)
    一匹马在房子前面 => meadow golden | horse (before house), house
    房子后面的树 => meadow golden | house, tree (behind house)
    椅子上的猫 => room day | chair, cat (on chair)
    树下有一只狗 => meadow golden | dog (under tree)
    猫左边有一只狗 => studio day | cat, dog (left beside cat)
    远处有一艘船，前景是一只狗 => coast golden | boat (back), dog (front)
    天上有两只鸟 => meadow golden | 2 bird (high)
    窗边的猫 => room day | cat (beside window)
    壁炉旁有一只狗 => room day | dog (beside fireplace) |  | fireplace
    一只猫和一只狗在沙发上 => room day | cat (on sofa), dog (on sofa), sofa |  | living
    右下角有一只乌龟 => underwater day | turtle (right front)
    画面中间有一座城堡 => meadow golden | castle (middle)
    飞翔的老鹰 => mountain-lake golden | eagle (high)
    海面上空的热气球 => coast golden | hot air balloon (high)
  `),
  )("%s", (prompt, expected) => {
    expect(read(prompt)).toBe(expected);
  });
});

describe("things have their number, colour and size", () => {
  it.each(
    readRows(`
    three cats and two dogs => studio day | 3 cat, 2 dog
    a dozen eggs => studio day | 12 egg
    a red bicycle and a blue car => street golden | #d8332f bicycle, #2f6fd6 car
    three red balloons and two blue balloons => studio day | 3 #d8332f balloon, 2 #2f6fd6 balloon
    a small red boat => coast golden | small #d8332f boat
    a giant cat in the city => street night | large cat
    a tiny house on a hill => meadow golden | small house |  | hills
    boats at sea => coast golden | 3 boat |  | open sea
    an orange => studio day | orange
    an orange cat => studio day | #e8762c cat
    a light blue balloon => studio day | #7cb8ee balloon
    a couple on the beach => coast golden | 2 person |  | beach
    a flock of birds over the lake => mountain-lake golden | 7 bird
    a cat that is black => studio day | #2b2b30 cat
    三只猫 => studio day | 3 cat
    两只猫和三只狗 => studio day | 2 cat, 3 dog
    一只巨大的章鱼 => underwater day | large octopus
    一辆红色的小汽车 => street golden | #d8332f car
    一群企鹅 => snow-village sunset | 5 penguin
    白色的马 => meadow golden | #f6f5f2 horse
    一只小狗和一只大象 => meadow golden | dog, elephant
    情侣在海边 => coast golden | 2 person
    🐱🐱🐱 => studio day | 3 cat
    🐶 in the snow => snow-village sunset snow | dog
    🏖️☀️ => coast golden |  |  | beach
    🌲🌲🦊 => forest golden | fox |  | pine
  `),
  )("%s", (prompt, expected) => {
    expect(read(prompt)).toBe(expected);
  });
});
