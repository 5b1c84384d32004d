import type { TraitGroup } from "./trait-group.ts";

export const ANIMALS: readonly TraitGroup[] = [
  {
    habitat: "ground",
    material: "fur",
    things: `cat 0.38, black cat 0.38, dog 0.6, poodle 0.6, horse 1.9, rabbit 0.32, deer 1.6, giraffe 4.6, monkey 0.8,
      cow 1.5, sheep 1, goat 0.95, mouse 0.1, hedgehog 0.2, squirrel 0.24, gorilla 1.7, orangutan 1.2, leopard 0.9, donkey 1.4,
      zebra 1.5, bison 1.9, ox 1.6, water buffalo 1.7, ram 1, camel 2.2, two-hump camel 2.2, llama 1.7, mammoth 3.4, rat 0.15,
      beaver 0.5, sloth 0.6, skunk 0.4, kangaroo 1.5, badger 0.45, tiger 1.1, otter 0.5, unicorn 2, teddy bear 0.4`,
  },
  {
    habitat: "ground",
    material: "fur",
    things: `lion 1.2, bear 1.6, panda 1.3, koala 0.65, fox 0.65, wolf 0.95, hamster 0.14, raccoon 0.5, polar bear 1.7,
      moose 2.1, boar 0.9`,
  },
  {
    habitat: "ground",
    material: "fur",
    pose: "bust",
    things: `monkey face 0.5, dog face 0.5, cat face 0.34, tiger face 0.8, horse face 0.9, cow face 0.8, pig face 0.6,
      mouse face 0.14, rabbit face 0.3`,
  },
  {
    habitat: "ground",
    material: "skin",
    things: `elephant 3, pig 0.8, rhinoceros 1.7, hippopotamus 1.5, dinosaur 6, t-rex 5, dragon 3.4, snail 0.07, worm 0.12`,
  },
  { habitat: "ground", material: "skin", pose: "bust", things: `dragon face 1.6` },
  {
    habitat: "ground",
    material: "feathers",
    things: `bird 0.22, owl 0.45, penguin 0.8, parrot 0.4, flamingo 1.3, chicken 0.45, rooster 0.55, chick 0.12, turkey 0.8,
      hatching chick 0.14, dodo 0.9, peacock 1.3, black bird 0.25`,
  },
  { habitat: "water", material: "feathers", things: `duck 0.36, swan 0.9, goose 0.75` },
  {
    habitat: "air",
    material: "feathers",
    things: `eagle 0.7, dove 0.32, phoenix 1.2, wing 0.5, bat 0.25`,
  },
  {
    habitat: "air",
    material: "gloss",
    things: `butterfly 0.09, bee 0.035, mosquito 0.025, fly 0.025`,
  },
  {
    habitat: "ground",
    material: "gloss",
    things: `ladybug 0.03, spider 0.06, bug 0.05, ant 0.02, beetle 0.035, cricket 0.04, scorpion 0.1`,
  },
  {
    habitat: "ground",
    material: "scales",
    things: `turtle 0.3, frog 0.14, snake 0.5, crocodile 0.9, lizard 0.25, crab 0.14, lobster 0.3`,
  },
  {
    habitat: "underwater",
    material: "scales",
    things: `fish 0.3, goldfish 0.16, blowfish 0.25, shrimp 0.12, squid 0.6`,
  },
  {
    habitat: "underwater",
    material: "skin",
    things: `whale 4, shark 2.2, dolphin 1.6, octopus 0.7, jellyfish 0.4, mermaid 1.8, merman 1.8, seal 1.1`,
  },
  { habitat: "underwater", material: "stone", things: `coral 0.6, oyster 0.12, shell 0.14` },
];
