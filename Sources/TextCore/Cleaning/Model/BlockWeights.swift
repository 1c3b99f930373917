/// Weight tables that `Workbench train clean` writes, one file each: lines of question, answer, thousandths.
enum BlockWeights {}
