extension BoilerplateRule {
    static let credit: [BoilerplateRule] = [
        BoilerplateRule(
            "credit.line", .credit, .strong,
            [
                "^ (image|photo|photograph|picture|photos|images|pic|video|main image|featured image|cover image|lead image|illustration|graphic|main photo|header image|file photo|feature image|photo illustration|handout) (credit|credits|courtesy|source|via|by|from|courtesy of|credits)",
                "^ (image|photo|photograph|picture|credit|credits|source|pic|photos|images|video|illustration|courtesy|graphic) (by|of|via|courtesy|from|) (getty|getty images|reuters|afp|ap|ap photo|shutterstock|istock|alamy|unsplash|pexels|epa|pa|pa wire|pixabay|adobe stock|wikimedia|flickr|supplied|bloomberg|ap images)",
                "^ (getty|getty images|shutterstock|istock|alamy|unsplash|pexels|pixabay|adobe stock|ap photo|reuters photo|afp photo|handout|pa wire|epa efe|istockphoto|wikimedia commons) (…|) $",
                "^ (image|photo|picture) (courtesy of|credit|via) …",
                "(via|from|by) (getty images|shutterstock|istock|alamy|wikimedia commons|unsplash|flickr) $",
                "(getty images|getty|shutterstock|istockphoto|alamy) $",
            ],
            matches: ["(Image: Getty Images/iStockphoto)", "Photo courtesy of the museum", "Shutterstock"],
            spares: ["Reuters reported the sale first.", "The photo shows a bridge at dawn."]),
        BoilerplateRule(
            "credit.agency", .credit, .decisive,
            [
                "^ (photograph|photo|photography|picture|pictures|photos|image|images|illustration|composite) (by|) … (pa|ap|afp|reuters|getty|epa|alamy|shutterstock|rex|rex features|bloomberg|anadolu|xinhua|tass|ansa|dpa|sipa|handout|supplied) $"
            ],
            matches: ["Photograph: Marta Lind/AFP", "Picture: J. Okoro/Getty"],
            spares: ["Photographs of the crash were sold to Reuters by a farmer who had seen it."]),
        BoilerplateRule(
            "credit.controls", .credit, .strong,
            [
                "^ (enlarge|enlarge image|expand|caption|hide caption|toggle caption|close|fullscreen|full screen|zoom|open image|view image|view image in fullscreen|view images|enlarge this image|image|gallery|view gallery|open gallery|photo gallery|photos|slideshow|back to gallery|view photos|see photos|open in viewer|click to enlarge|tap to enlarge) (in fullscreen|) $",
                "^ (image|photo|slide|picture|video|page|view) # (of|) (#|) (…|) $",
                "^ # (of|/) # (photos|images|) $", "^ view # images $", "(toggle|hide|show) caption",
            ],
            matches: ["Enlarge this image", "Image 1 of 13", "hide caption"],
            spares: ["They plan to enlarge the port by 2030.", "Image matters in politics."]),
    ]
}
