import Testing

@testable import TextCore

@Suite struct AddressDayTests {
    @Test(arguments: [
        ("https://post.example/2021/06/07/ferry", "2021-06-07"),
        ("https://post.example/news/2021/jun/07/ferry", "2021-06-07"),
        ("https://post.example/2021-06-07-ferry.html", "2021-06-07"),
        ("https://post.example/a/20210607/ferry", "2021-06-07"),
        ("https://post.example/2021/6/7", "2021-06-07"), ("/2021/06/07/ferry", "2021-06-07"),
    ])
    func `the path of an address has the day`(address: String, day: String) {
        #expect(AddressDay.date(in: address)?.description == day)
    }

    @Test(arguments: [
        "https://post.example/2021/06/ferry", "https://post.example/2021/13/07/",
        "https://post.example/?d=/2021/06/07/",
        "https://2021/06/07", "https://post.example/12345678",
        "https://post.example/2021/06/07/to/2022/01/02", "", "2021/06/07",
        "https://post.example/99999999999999999999/",
    ])
    func `an address without one day says none`(address: String) {
        #expect(AddressDay.date(in: address) == nil)
    }
}
