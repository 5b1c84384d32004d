import { describe, expect, it } from "vitest";
import { findEditTarget } from "./find-edit-target.ts";

/** As the server reads them; what is expected here is what its record will say. */
const NAMED: readonly (readonly [instruction: string, n: number, count: number])[] = [
  ["edit image 2", 2, 2],
  ["make image 2 look like an oil painting, image 1 is only the colour reference", 2, 2],
  ["put the logo from the first picture onto the second", 2, 2],
  ["把图1的人物放到图2里", 2, 2],
  ["把图1改成水彩风格，图2只是参考", 1, 2],
  ["make the last photo black and white", 2, 2],
  ["Edit the second picture: black and white", 2, 2],
  ["using image 1 as style, redraw image 3", 3, 3],
  ["第二张图改成黑白", 2, 2],
  ["把图二变成油画", 2, 2],
  ["最后一张改成油画", 2, 2],
  ["add the cat from image 2 to image 1", 1, 2],
  ["replace the sky in the 2nd photo with the sky of the first", 2, 2],
  ["apply the style of picture 2 to picture 1", 1, 2],
  ["参考图2的风格修改图1", 1, 2],
  ["Convert this into a pencil drawing", 1, 2],
  ["Edit the last photo to look like the first one", 2, 2],
  ["Give the person in image 1 the hat from image 2", 1, 2],
  ["Swap the face in image 1 with the face from image 2", 1, 2],
  ["Place the product of image 2 on the table in image 1", 1, 2],
  ["Dress the woman in photo 1 in the dress of photo 2", 1, 2],
  ["Change the background of the first picture to the background of the second", 1, 2],
  ["Change the background of the second picture to the background of the first", 2, 2],
  ["Take the person in image 1 and put them in the scene of image 2", 2, 2],
  ["Use image 2 as the base and add the cat from image 1", 2, 2],
  ["Use the colors of image 1 on image 2", 2, 2],
  ["use the style from image 1 for image 2", 2, 2],
  ["Make it look like image 1", 2, 2],
  ["Image 2 in the style of image 1", 2, 2],
  ["Black and white version of image 2", 2, 2],
  ["In image 2, change the sky", 2, 2],
  ["image 2: make it night", 2, 2],
  ["Remove the background from the second image", 2, 2],
  ["blend image 1 into image 2", 2, 2],
  ["put image 2 in the bottom right corner of image 1", 1, 2],
  ["put the hat on the man in the first photo", 1, 2],
  ["Make the person in image 1 wear the jacket from image 2", 1, 2],
  ["Using the style of the first photo, redraw the second photo", 2, 2],
  ["Turn image 1 into the style of image 2", 1, 2],
  ["Turn image 2 into the style of image 1", 2, 2],
  ["In the style of image 1, redraw image 2", 2, 2],
  ["Colorize the second photo", 2, 2],
  ["Please edit only image 2", 2, 2],
  ["给图1加上图2的帽子", 1, 2],
  ["给图2加上图1的帽子", 2, 2],
  ["把第二张图的天空换成第一张的天空", 2, 2],
  ["用第一张图的风格重绘第三张", 3, 3],
  ["将图2中的猫添加到图1", 1, 2],
  ["将图1中的猫添加到图2", 2, 2],
  ["只改图2", 2, 2],
  ["图1中的人物穿上图2的衣服", 1, 2],
  ["图2中的人物穿上图1的衣服", 2, 2],
  ["以图2为底图，加上图1的人物", 2, 2],
  ["在图2上加一只猫", 2, 2],
  ["图1换成图2的风格", 1, 2],
  ["图2换成图1的风格", 2, 2],
  ["按照图1的配色重新上色图2", 2, 2],
  ["把图1应用到图2上", 2, 2],
  ["参考图1，把图2改成竖版", 2, 2],
  ["image 1 as reference, edit image 2", 2, 2],
  ["image two should be brighter", 2, 2],
  ["Use image 1 as a reference to restyle image 2", 2, 2],
  ["Merge the second image into the first", 1, 2],
  ["make the picture 3 times larger", 1, 2],
  ["图二的背景换成图一的", 2, 2],
  ["照片2变成黑白", 2, 2],
  ["image2 as background, person from image1", 2, 2],
  ["Keep image 1 unchanged and brighten image 2", 2, 2],
  ["don't change image 1, only change image 2", 2, 2],
  ["不要改图1，改图2", 2, 2],
  ["图1不变，把图2变成夜晚", 2, 2],
  ["leave the first picture as it is and make the second black and white", 2, 2],
  ["Replace the cat in image 1 with the dog in image 2", 1, 2],
  ["Add a hat to the person in the 2nd picture", 2, 2],
  ["Add sunglasses to image 2", 2, 2],
  ["Insert the dog from photo 2 into photo 1", 1, 2],
  ["Copy the text from image 1 to image 2", 2, 2],
  ["Photo 2 is the style reference. Redraw photo 1 accordingly.", 1, 2],
  ["Photo 1 is the style reference. Redraw photo 2 accordingly.", 2, 2],
  ["Make the second image match the lighting of the first", 2, 2],
  ["match the lighting of image 2 to image 1", 1, 2],
];

describe("the picture that will be changed", () => {
  it.each(NAMED)("%s: %i of %i", (prompt, n, count) => {
    expect(findEditTarget(prompt, count)).toBe(n);
  });

  it.each(["make it night", "make the picture 3 times larger", "画图一只猫", "edit image 5", ""])(
    "is the first for %j, which names none that is there",
    (prompt) => {
      expect(findEditTarget(prompt, 2)).toBe(1);
    },
  );

  it("is none without pictures", () => {
    expect(findEditTarget("edit image 2", 0)).toBeNull();
  });
});
