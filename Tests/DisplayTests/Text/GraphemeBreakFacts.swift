// Facts of GraphemeBreakTest.txt of the Unicode Character Database 15.0.0.
// © 2022 Unicode, Inc., under the Unicode License (https://www.unicode.org/license.txt). Changed in form only: of each
// case what stands before its comment, with a letter for a frequent scalar.

/// The 602 cases of GraphemeBreakTest.txt.
enum GraphemeBreakFacts {
    /// The scalars that the characters of ``letters`` stand for.
    static let scalars: [UInt32] = [
        0x0308, 0x200D, 0x1F1E6, 0x1100, 0x0020, 0x000A, 0x11A8, 0x000D, 0x0600, 0x0903, 0xAC00, 0xAC01,
        0x0001, 0x034F, 0x1160, 0x231A, 0x0300, 0x0378, 0x0061, 0x0062, 0x1F476, 0x1F1E7, 0x1F1E8, 0x1F3FF,
        0x1F6D1, 0x2701, 0x0646, 0x1F1E9,
    ]

    static let letters = #"0123456789ABCDEFGHIJKLMNOPQR"#

    /// One case a word: a letter or `\hex;` for a scalar, `|` where a break is allowed between two.
    static let cases = #"""
        4|4 40|4 4|7 40|7 4|5 40|5 4|C 40|C 4D 40D 4|2 40|2 4|8 40|8 49 409 4|3 40|3 4|E 40|E 4|6 40|6 4|A 40|A 4|B 40|B
        4|F 40|F 4G 40G 41 401 4|H 40|H 7|4 7|0|4 7|7 7|0|7 75 7|0|5 7|C 7|0|C 7|D 7|0D 7|2 7|0|2 7|8 7|0|8 7|9 7|09 7|3
        7|0|3 7|E 7|0|E 7|6 7|0|6 7|A 7|0|A 7|B 7|0|B 7|F 7|0|F 7|G 7|0G 7|1 7|01 7|H 7|0|H 5|4 5|0|4 5|7 5|0|7 5|5
        5|0|5 5|C 5|0|C 5|D 5|0D 5|2 5|0|2 5|8 5|0|8 5|9 5|09 5|3 5|0|3 5|E 5|0|E 5|6 5|0|6 5|A 5|0|A 5|B 5|0|B 5|F
        5|0|F 5|G 5|0G 5|1 5|01 5|H 5|0|H C|4 C|0|4 C|7 C|0|7 C|5 C|0|5 C|C C|0|C C|D C|0D C|2 C|0|2 C|8 C|0|8 C|9 C|09
        C|3 C|0|3 C|E C|0|E C|6 C|0|6 C|A C|0|A C|B C|0|B C|F C|0|F C|G C|0G C|1 C|01 C|H C|0|H D|4 D0|4 D|7 D0|7 D|5
        D0|5 D|C D0|C DD D0D D|2 D0|2 D|8 D0|8 D9 D09 D|3 D0|3 D|E D0|E D|6 D0|6 D|A D0|A D|B D0|B D|F D0|F DG D0G D1
        D01 D|H D0|H 2|4 20|4 2|7 20|7 2|5 20|5 2|C 20|C 2D 20D 22 20|2 2|8 20|8 29 209 2|3 20|3 2|E 20|E 2|6 20|6 2|A
        20|A 2|B 20|B 2|F 20|F 2G 20G 21 201 2|H 20|H 84 80|4 8|7 80|7 8|5 80|5 8|C 80|C 8D 80D 82 80|2 88 80|8 89 809
        83 80|3 8E 80|E 86 80|6 8A 80|A 8B 80|B 8F 80|F 8G 80G 81 801 8H 80|H 9|4 90|4 9|7 90|7 9|5 90|5 9|C 90|C 9D 90D
        9|2 90|2 9|8 90|8 99 909 9|3 90|3 9|E 90|E 9|6 90|6 9|A 90|A 9|B 90|B 9|F 90|F 9G 90G 91 901 9|H 90|H 3|4 30|4
        3|7 30|7 3|5 30|5 3|C 30|C 3D 30D 3|2 30|2 3|8 30|8 39 309 33 30|3 3E 30|E 3|6 30|6 3A 30|A 3B 30|B 3|F 30|F 3G
        30G 31 301 3|H 30|H E|4 E0|4 E|7 E0|7 E|5 E0|5 E|C E0|C ED E0D E|2 E0|2 E|8 E0|8 E9 E09 E|3 E0|3 EE E0|E E6 E0|6
        E|A E0|A E|B E0|B E|F E0|F EG E0G E1 E01 E|H E0|H 6|4 60|4 6|7 60|7 6|5 60|5 6|C 60|C 6D 60D 6|2 60|2 6|8 60|8
        69 609 6|3 60|3 6|E 60|E 66 60|6 6|A 60|A 6|B 60|B 6|F 60|F 6G 60G 61 601 6|H 60|H A|4 A0|4 A|7 A0|7 A|5 A0|5
        A|C A0|C AD A0D A|2 A0|2 A|8 A0|8 A9 A09 A|3 A0|3 AE A0|E A6 A0|6 A|A A0|A A|B A0|B A|F A0|F AG A0G A1 A01 A|H
        A0|H B|4 B0|4 B|7 B0|7 B|5 B0|5 B|C B0|C BD B0D B|2 B0|2 B|8 B0|8 B9 B09 B|3 B0|3 B|E B0|E B6 B0|6 B|A B0|A B|B
        B0|B B|F B0|F BG B0G B1 B01 B|H B0|H F|4 F0|4 F|7 F0|7 F|5 F0|5 F|C F0|C FD F0D F|2 F0|2 F|8 F0|8 F9 F09 F|3
        F0|3 F|E F0|E F|6 F0|6 F|A F0|A F|B F0|B F|F F0|F FG F0G F1 F01 F|H F0|H G|4 G0|4 G|7 G0|7 G|5 G0|5 G|C G0|C GD
        G0D G|2 G0|2 G|8 G0|8 G9 G09 G|3 G0|3 G|E G0|E G|6 G0|6 G|A G0|A G|B G0|B G|F G0|F GG G0G G1 G01 G|H G0|H 1|4
        10|4 1|7 10|7 1|5 10|5 1|C 10|C 1D 10D 1|2 10|2 1|8 10|8 19 109 1|3 10|3 1|E 10|E 1|6 10|6 1|A 10|A 1|B 10|B 1|F
        10|F 1G 10G 11 101 1|H 10|H H|4 H0|4 H|7 H0|7 H|5 H0|5 H|C H0|C HD H0D H|2 H0|2 H|8 H0|8 H9 H09 H|3 H0|3 H|E
        H0|E H|6 H0|6 H|A H0|A H|B H0|B H|F H0|F HG H0G H1 H01 H|H H0|H 75|I|5|0 I0 41|Q Q1|4 33 A6|3 B6|3 2L|M|J
        I|2L|M|J I|2L1|M|J I|21|LM|J I|2L|MR|J I1 I0|J I9|J I|8J KN|K IN|K IN|K1O KN01KN O1O I1|O P1P I1|P
        """#
}
