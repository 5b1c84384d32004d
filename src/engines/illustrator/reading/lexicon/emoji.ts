/** What a picture character stands for, by a name that the vocabulary knows. */
export const EMOJI_THINGS = `🍎 apple, 🍌 banana, 🍊 orange, 🍋 lemon, 🍇 grapes, 🍓 strawberry, 🍒 cherry, 🍑 peach, 🍐 pear, 🍍 pineapple, 🍉 watermelon, 🥑 avocado, 🍅 tomato, 🥕 carrot,
  🍄 mushroom, 🍞 bread, 🎂 cake, 🧁 cupcake, 🍩 doughnut, 🍪 cookie, 🍨 ice cream, 🍦 ice cream cone, 🍕 pizza, 🍔 burger, 🍟 french fries, 🍣 sushi, 🍜 noodles,
  🍚 rice, 🥟 dumpling, 🥮 mooncake, 🥚 egg, 🧀 cheese, 🍫 chocolate, 🍬 candy, ☕ coffee, 🍵 tea, 🫖 teapot, 🧋 bubble tea, 🍷 wine, 🍺 beer, 🍸 cocktail,
  🍾 champagne, 🍼 bottle, 🥛 milk, 🍯 honey, 🐈 cat, 🐈‍⬛ black cat, 🐕 dog, 🐩 poodle, 🐎 horse, 🐇 rabbit, 🐦 bird, 🦉 owl, 🦅 eagle, 🦆 duck, 🦢 swan, 🐧 penguin,
  🦜 parrot, 🦩 flamingo, 🕊 dove, 🐔 chicken, 🐓 rooster, 🐤 chick, 🐟 fish, 🐠 goldfish, 🦈 shark, 🐳 whale, 🐬 dolphin, 🐙 octopus, 🐢 turtle, 🐸 frog, 🦋 butterfly,
  🐝 bee, 🐞 ladybug, 🐌 snail, 🕷 spider, 🐍 snake, 🦁 lion, 🐅 tiger, 🐻 bear, 🐼 panda, 🐨 koala, 🦊 fox, 🐺 wolf, 🦌 deer, 🐘 elephant, 🦒 giraffe, 🐒 monkey, 🐖 pig,
  🐄 cow, 🐑 sheep, 🐐 goat, 🐁 mouse, 🐹 hamster, 🦔 hedgehog, 🐿 squirrel, 🦄 unicorn, 🐉 dragon, 🦕 dinosaur, 🦖 t-rex, 🌹 rose, 🌼 flower, 🌷 tulip, 🌻 sunflower,
  🪷 lotus, 🌸 cherry blossom, 💐 bouquet, 🪴 plant, 🌵 cactus, 🌳 tree, 🌲 pine, 🌴 palm, 🍂 leaf, 🍁 maple leaf, 🍀 clover, 🌱 seedling, ☀ sun, 🌙 moon,
  🌕 full moon, ⭐ star, ☄ shooting star, 🪐 planet, 🌏 earth, ☁ cloud, 🌈 rainbow, ⚡ lightning, 🔥 fire, 💧 drop, ❄ snowflake, ☃ snowman, 🌋 volcano, 🏠 house,
  🏰 castle, ⛪ church, 🏯 pagoda, ⛺ tent, ⛵ boat, 🚢 ship, 🛶 canoe, 🚗 car, 🏎 racing car, 🚙 suv, 🚕 taxi, 🚌 bus, 🚚 truck, 🚒 fire engine, 🚑 ambulance,
  🚜 tractor, 🚂 train, 🚲 bicycle, 🏍 motorcycle, 🛵 scooter, 🛹 skateboard, ✈ airplane, 🚁 helicopter, 🪂 parachute, 🚀 rocket, 🛰 satellite, 🛸 ufo,
  🤖 robot, 👽 alien, 👻 ghost, 💀 skull, 🧑‍🚀 astronaut, 🧙‍♂ wizard, 🧜‍♀ mermaid, 👸 princess, 🥷 ninja, 🧍‍♂ man, 🧍‍♀ woman, 🧍 person, 👦 boy, 👧 girl, 👶 baby,
  🧸 teddy bear, 🪆 doll, 🎈 balloon, 🎁 gift, 🪁 kite, ⚽ football, 🏈 american football, 🏀 basketball, 🎾 tennis racket, 🏆 trophy, 🏅 medal, ♟ chess pawn,
  🎲 die, 🎸 guitar, 🎻 violin, 🎹 piano, 🎺 trumpet, 🎷 saxophone, 🥁 drum, 🎙 microphone, 🎧 headphones, 🎶 music, 📷 camera, 🎥 film camera, 📺 television,
  🖥 computer, 💻 laptop, 📱 phone, ☎ telephone, 🎮 game controller, ⌚ watch, 🕰 clock, ⏰ alarm clock, ⏳ hourglass, 💡 light bulb, 🪔 lamp, 🕯 candle, 🏮 lantern,
  🗝 key, 🔒 lock, 📖 book, 📚 books, ✏ pencil, 🖋 pen, 🖌 paintbrush, 🎨 palette, ✂ scissors, 🔨 hammer, ⚙ gear, ⚓ anchor, 🧭 compass, 🔭 telescope, 🔬 microscope,
  🔍 magnifying glass, ⚗ flask, ☂ umbrella, 🎩 hat, 🧢 cap, 👑 crown, 👓 glasses, 🕶 sunglasses, 👟 shoe, 🥾 boot, 👠 high heel, 👗 dress, 👕 shirt, 💍 ring,
  💎 diamond, 🎒 backpack, 👜 handbag, 🧳 suitcase, 🪑 chair, 🛋 sofa, 🛏 bed, 🚪 door, 🛁 bathtub, 🧺 basket, 🏺 vase, 🔔 bell, 🛡 shield, 🗡 sword, ⚔ swords,
  🏹 bow and arrow, ❤ heart, 🧠 brain, 👁 eye, 🦷 tooth, ✋ hand, 🪶 feather, 🐚 shell, 🎄 christmas tree, 🎅 santa, 🎃 pumpkin, 🎇 fireworks, 🗽 statue of liberty,
  🗼 tower, 🎡 ferris wheel, ⛲ fountain, 💰 money, 🪙 coin, 💊 pill, ✉ letter, ☯ yin yang, 🐱 cat, 🐶 dog, 🐴 horse, 🐰 rabbit, 🐭 mouse, 🐮 cow, 🐷 pig, 🐯 tiger,
  🐵 monkey, 🦍 gorilla, 🦓 zebra, 🦬 bison, 🐪 camel, 🐫 two-hump camel, 🦙 llama, 🦏 rhinoceros, 🦛 hippopotamus, 🐃 water buffalo, 🐂 ox, 🐏 ram, 🐀 rat, 🦇 bat,
  🐻‍❄ polar bear, 🦥 sloth, 🦦 otter, 🦘 kangaroo, 🦡 badger, 🦃 turkey, 🐥 chick, 🦚 peacock, 🐊 crocodile, 🦎 lizard, 🐋 whale, 🦭 seal, 🐡 blowfish, 🪸 coral,
  🪼 jellyfish, 🦀 crab, 🦞 lobster, 🦐 shrimp, 🦑 squid, 🐛 bug, 🐜 ant, 🦂 scorpion, 🌺 hibiscus, 🌾 sheaf of rice, 🥭 mango, 🫐 blueberries, 🥝 kiwi fruit,
  🥥 coconut, 🌽 ear of corn, 🥦 broccoli, 🥐 croissant, 🥞 pancakes, 🧇 waffle, 🥓 bacon, 🌭 hot dog, 🥪 sandwich, 🌮 taco, 🥗 green salad, 🍿 popcorn, 🍱 bento box,
  🍙 rice ball, 🍝 spaghetti, 🍰 shortcake, 🥧 pie, 🍭 lollipop, 🍹 tropical drink, 🍻 clinking beer mugs, 🧒 child, 👴 old man, 👵 old woman, 🚶 person, 🏃 person,
  👨 man, 👩 woman, 👫 couple, 👪 family, 🧑‍🌾 farmer, 👨‍🍳 cook, 🧚 fairy, 🧛 vampire, 🧟 zombie, 🧑‍🎄 santa, ⛷ skier, 🏂 snowboarder, 🏄 person surfing,
  🏊 person swimming, 🚴 person biking, 🚄 high-speed train, 🚋 tram car, 🚤 speedboat, ⛴ ferry, 🛥 motor boat, 🚓 police car, 🎠 carousel horse,
  🎢 roller coaster, 🎪 circus tent, 🪨 rock, 🪵 wood, 🎆 fireworks, 🎐 wind chime, 🖼 framed picture, 🪞 mirror, 🪟 window, 🌟 glowing star, 🛕 hindu temple,
  🕌 mosque, ⛩ shinto shrine, 🗿 moai, 🏢 office building, 🎣 fishing pole`;

/** Those that stand for a place, an hour or a weather; several phrases are joined by a plus. */
export const EMOJI_PLACES = `🏖 beach, 🏝 tropical island, 🌊 ocean, 🏔 snow mountain, ⛰ mountain, 🗻 mount fuji, 🏞 mountain river, 🏜 desert, 🌅 sea+sunrise, 🌄 mountain+sunrise,
  🌇 skyline+sunset, 🌆 skyline+dusk, 🏙 skyline, 🌃 skyline+night, 🌉 skyline+bridge+night, 🌌 milky way, 🌠 starry sky+shooting star, 🏕 campsite+tent, 🏡 garden+house, 🏘 village,
  🌧 rain, ☔ rain, ⛈ storm, 🌩 storm, 🌨 snow, 🌫 fog, 🌤 sunny, 🌥 overcast, ⛅ cloudy sky, 🌞 sunny, 🌜 moon, 🌛 moon, 🌝 full moon, 🎋 bamboo, 🌑 night, 🤿 diving, 🍽 dining table, 🎿 ski`;

/** Those that people add for their feeling: beside words they ask for nothing. */
export const EMOJI_FEELINGS =
  "✨ 🔥 ❤ ⭐ 🌟 💯 👍 👌 🙏 💪 🎉 🎊 😀 😃 😄 😁 😆 😅 😂 🤣 😊 😇 🙂 😉 😍 🥰 😘 😋 😎 🤩 🥳 🤔 😢 😭 😱 😡 🙌 👏 👋 💕 💖 💗 💙 💚 💛 🧡 💜 🖤 🤍 💫 ➡ ✅ ❗ ‼ ❓ 👇 👉 🤗 😴 🎨 🖌 🖼 📷";
