extension BlockWeights {
    static let page = ""
}
