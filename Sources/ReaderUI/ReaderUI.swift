import Display
import TextCore
