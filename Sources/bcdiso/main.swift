print("bcdiso")
