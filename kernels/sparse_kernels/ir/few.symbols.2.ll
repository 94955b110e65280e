; eeee871cc8b31916f919670ae04d0411

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #0

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #2

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define noundef i64 @sparse_few_symbols(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5, i64 %a6, i64 %a7, i64 %a8, i64 %a9) local_unnamed_addr #3 {
  %.23.i = add i64 %a9, 16
  %.24.i = inttoptr i64 %.23.i to ptr
  %.25.i = load i64, ptr %.24.i, align 8, !noalias !0
  %.54.i = add i64 %a0, 32
  %.55.i = inttoptr i64 %.54.i to ptr
  %.56.i = load i64, ptr %.55.i, align 8, !noalias !0
  %.57.i = inttoptr i64 %.56.i to ptr
  %.59.i = load i64, ptr %.57.i, align 8, !noalias !0
  %.60.i = add i64 %a0, 16
  %.61.i = inttoptr i64 %.60.i to ptr
  %.62.i = load i64, ptr %.61.i, align 8, !noalias !0
  %.65.i = inttoptr i64 %.62.i to ptr
  %.90.i = add i64 %a1, 32
  %.91.i = inttoptr i64 %.90.i to ptr
  %.92.i = load i64, ptr %.91.i, align 8, !noalias !0
  %.93.i = inttoptr i64 %.92.i to ptr
  %.95.i = load i64, ptr %.93.i, align 8, !noalias !0
  %.96.i = add i64 %a1, 16
  %.97.i = inttoptr i64 %.96.i to ptr
  %.98.i = load i64, ptr %.97.i, align 8, !noalias !0
  %.101.i = inttoptr i64 %.98.i to ptr
  %.132.i = add i64 %a2, 16
  %.133.i = inttoptr i64 %.132.i to ptr
  %.134.i = load i64, ptr %.133.i, align 8, !noalias !0
  %.137.i = inttoptr i64 %.134.i to ptr
  %.168.i = add i64 %a3, 16
  %.169.i = inttoptr i64 %.168.i to ptr
  %.170.i = load i64, ptr %.169.i, align 8, !noalias !0
  %.173.i = inttoptr i64 %.170.i to ptr
  %.198.i = add i64 %a5, 32
  %.199.i = inttoptr i64 %.198.i to ptr
  %.200.i = load i64, ptr %.199.i, align 8, !noalias !0
  %.201.i = inttoptr i64 %.200.i to ptr
  %.204.i = getelementptr i8, ptr %.201.i, i64 8
  %.205.i = load i64, ptr %.204.i, align 8, !noalias !0
  %.207.i = add i64 %a5, 16
  %.208.i = inttoptr i64 %.207.i to ptr
  %.209.i = load i64, ptr %.208.i, align 8, !noalias !0
  %.212.i = inttoptr i64 %.209.i to ptr
  %.240.i = add i64 %a6, 32
  %.241.i = inttoptr i64 %.240.i to ptr
  %.242.i = load i64, ptr %.241.i, align 8, !noalias !0
  %.243.i = inttoptr i64 %.242.i to ptr
  %.246.i = getelementptr i8, ptr %.243.i, i64 8
  %.247.i = load i64, ptr %.246.i, align 8, !noalias !0
  %.249.i = add i64 %a6, 16
  %.250.i = inttoptr i64 %.249.i to ptr
  %.251.i = load i64, ptr %.250.i, align 8, !noalias !0
  %.254.i = inttoptr i64 %.251.i to ptr
  %.282.i = add i64 %a7, 32
  %.283.i = inttoptr i64 %.282.i to ptr
  %.284.i = load i64, ptr %.283.i, align 8, !noalias !0
  %.285.i = inttoptr i64 %.284.i to ptr
  %.287.i = load i64, ptr %.285.i, align 8, !noalias !0
  %.288.i = add i64 %a7, 16
  %.289.i = inttoptr i64 %.288.i to ptr
  %.290.i = load i64, ptr %.289.i, align 8, !noalias !0
  %.293.i = inttoptr i64 %.290.i to ptr
  %.324.i = add i64 %a8, 16
  %.325.i = inttoptr i64 %.324.i to ptr
  %.326.i = load i64, ptr %.325.i, align 8, !noalias !0
  %.329.i = inttoptr i64 %.326.i to ptr
  %.151.i.i = load i64, ptr %.137.i, align 8, !noalias !3
  %.179.i.i = getelementptr i8, ptr %.137.i, i64 8
  %.180.i.i = load i64, ptr %.179.i.i, align 8, !noalias !3
  %.208.i.i = getelementptr i8, ptr %.137.i, i64 16
  %.209.i.i = load i64, ptr %.208.i.i, align 8, !noalias !3
  %.237.i.i = getelementptr i8, ptr %.137.i, i64 24
  %.238.i.i = load i64, ptr %.237.i.i, align 8, !noalias !3
  %.266.i.i = getelementptr i8, ptr %.137.i, i64 32
  %.267.i.i = load i64, ptr %.266.i.i, align 8, !noalias !3
  %.271.not.i.i = icmp eq i64 %.267.i.i, 0
  %.469.idx2030.pn.i.i = shl i64 %.205.i, 3
  %.469203320382046205020582062207020742082208620942098210621102118212221302134.i.i = getelementptr i8, ptr %.212.i, i64 %.469.idx2030.pn.i.i
  %.3992028203220392045205120572063206920752081208720932099210521112117212321292135.i.i = getelementptr i32, ptr %.212.i, i64 %.205.i
  %.539.idx2036.pn.i.i = mul i64 %.205.i, 12
  %.53920402044205220562064206820762080208820922100210421122116212421282136.i.i = getelementptr i8, ptr %.212.i, i64 %.539.idx2036.pn.i.i
  %.8282138214221472150.i.i = getelementptr i16, ptr %.254.i, i64 %.247.i
  %.898.idx2140.pn.i.i = shl i64 %.247.i, 2
  %.898214321462151.i.i = getelementptr i8, ptr %.254.i, i64 %.898.idx2140.pn.i.i
  %.966.i.i = trunc i64 %.151.i.i to i16
  %.131.0.i.i.i = and i64 %.59.i, 63
  %.161.i.i.i = and i64 %.59.i, -64
  %1 = tail call i64 @llvm.smax.i64(i64 %.59.i, i64 63)
  %spec.select659.i.i.i = lshr i64 %1, 6
  %.247671.not.i.i.i = icmp eq i64 %spec.select659.i.i.i, 0
  br i1 %.247671.not.i.i.i, label %B1258.preheader.i.i.i, label %B282.if.lr.ph.i.i.i

B282.if.lr.ph.i.i.i:                              ; preds = %0
  %.91.i.i.i = trunc i64 %.180.i.i to i16
  %.503.i.i.i = insertelement <64 x i16> poison, i16 %.966.i.i, i64 0
  %.504.i.i.i = shufflevector <64 x i16> %.503.i.i.i, <64 x i16> poison, <64 x i32> zeroinitializer
  %.505.i.i.i = insertelement <64 x i16> poison, i16 %.91.i.i.i, i64 0
  %.506.i.i.i = shufflevector <64 x i16> %.505.i.i.i, <64 x i16> poison, <64 x i32> zeroinitializer
  br label %B282.if.i.i.i

B1258.preheader.i.i.i:                            ; preds = %B1232.i.i.i, %0
  %more.5.0.lcssa.i.i.i = phi i64 [ 0, %0 ], [ %.792.i.i.i, %B1232.i.i.i ]
  %differ.5.0.lcssa.i.i.i = phi i64 [ 0, %0 ], [ %.786.i.i.i, %B1232.i.i.i ]
  %small.3.0.lcssa.i.i.i = phi i64 [ 0, %0 ], [ %.857.i.i.i, %B1232.i.i.i ]
  %.1181679.not.i.i.i = icmp eq i64 %.131.0.i.i.i, 0
  br i1 %.1181679.not.i.i.i, label %B17546.i.i.i, label %B1258.if.lr.ph.i.i.i

B1258.if.lr.ph.i.i.i:                             ; preds = %B1258.preheader.i.i.i
  %.1254.i.i.i = and i64 %.180.i.i, 65535
  br label %B1258.if.i.i.i

B420.i.i.i:                                       ; preds = %B328.if.i.i.i
  %.502.i.i.i = load <64 x i16>, ptr %3, align 2, !noalias !6
  %.507.i.i.i = and <64 x i16> %.502.i.i.i, %.504.i.i.i
  %.508.i.i.i = icmp ult <64 x i16> %.507.i.i.i, %.506.i.i.i
  %.509.i.i.i = bitcast <64 x i1> %.508.i.i.i to i64
  %.528.i.i.i = getelementptr i16, ptr %.101.i, i64 %.189.0672.i.i.i
  %.530.i.i.i = load <64 x i16>, ptr %.528.i.i.i, align 2, !noalias !6
  %.531.i.i.i = icmp ne <64 x i16> %.502.i.i.i, %.530.i.i.i
  %.532.i.i.i = bitcast <64 x i1> %.531.i.i.i to i64
  br label %B532.if.i.i.i

B902.i.i.i:                                       ; preds = %B532.if.i.i.i
  %.807.not.i.i.i = icmp eq i64 %.798.i.i.i, 0
  br i1 %.807.not.i.i.i, label %B950.i.i.i, label %B532.if.i.i.i.backedge

B950.i.i.i:                                       ; preds = %B902.i.i.i, %B1182.i.i.i
  %_append_v360_marks.3.1.i.i.i = phi i64 [ %.1022.i.i.i, %B1182.i.i.i ], [ %.509.i.i.i, %B902.i.i.i ]
  %_append_v360_found.2.1.i.i.i = phi i64 [ %.1039.i.i.i, %B1182.i.i.i ], [ %small.3.0676.i.i.i, %B902.i.i.i ]
  %2 = getelementptr i32, ptr %.469203320382046205020582062207020742082208620942098210621102118212221302134.i.i, i64 %_append_v360_found.2.1.i.i.i
  br label %B992.if.i.i.i

B1182.i.i.i:                                      ; preds = %B992.if.i.i.i
  %.1031.not.i.i.i = icmp eq i64 %.1022.i.i.i, 0
  %.1039.i.i.i = add i64 %_append_v360_found.2.1.i.i.i, 8
  br i1 %.1031.not.i.i.i, label %B1232.i.i.i, label %B950.i.i.i

B1232.i.i.i:                                      ; preds = %B1182.i.i.i
  %.256.i.i.i = add nsw i64 %.192.0673.i.i.i, -1
  %.260.i.i.i = add nuw nsw i64 %.189.0672.i.i.i, 64
  %.856.i.i.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.509.i.i.i)
  %.857.i.i.i = add i64 %.856.i.i.i, %small.3.0676.i.i.i
  %.247.i.i.i = icmp sgt i64 %.192.0673.i.i.i, 1
  br i1 %.247.i.i.i, label %B282.if.i.i.i, label %B1258.preheader.i.i.i

B17546.i.i.i:                                     ; preds = %B1258.if.i.i.i, %B1258.preheader.i.i.i
  %more.6.0.lcssa.i.i.i = phi i64 [ %more.5.0.lcssa.i.i.i, %B1258.preheader.i.i.i ], [ %.1535.i.i.i, %B1258.if.i.i.i ]
  %differ.6.0.lcssa.i.i.i = phi i64 [ %differ.5.0.lcssa.i.i.i, %B1258.preheader.i.i.i ], [ %.1485.i.i.i, %B1258.if.i.i.i ]
  %small.4.0.lcssa.i.i.i = phi i64 [ %small.3.0.lcssa.i.i.i, %B1258.preheader.i.i.i ], [ %.1452.i.i.i, %B1258.if.i.i.i ]
  %.1038.i.i = icmp sgt i64 %more.6.0.lcssa.i.i.i, %a4
  br i1 %.1038.i.i, label %B332.i.i, label %B680.i.i

B282.if.i.i.i:                                    ; preds = %B1232.i.i.i, %B282.if.lr.ph.i.i.i
  %small.3.0676.i.i.i = phi i64 [ 0, %B282.if.lr.ph.i.i.i ], [ %.857.i.i.i, %B1232.i.i.i ]
  %differ.5.0675.i.i.i = phi i64 [ 0, %B282.if.lr.ph.i.i.i ], [ %.786.i.i.i, %B1232.i.i.i ]
  %more.5.0674.i.i.i = phi i64 [ 0, %B282.if.lr.ph.i.i.i ], [ %.792.i.i.i, %B1232.i.i.i ]
  %.192.0673.i.i.i = phi i64 [ %spec.select659.i.i.i, %B282.if.lr.ph.i.i.i ], [ %.256.i.i.i, %B1232.i.i.i ]
  %.189.0672.i.i.i = phi i64 [ 0, %B282.if.lr.ph.i.i.i ], [ %.260.i.i.i, %B1232.i.i.i ]
  %3 = getelementptr i16, ptr %.65.i, i64 %.189.0672.i.i.i
  %4 = getelementptr i8, ptr %3, i64 2048
  br label %B328.if.i.i.i

B328.if.i.i.i:                                    ; preds = %B328.if.i.i.i, %B282.if.i.i.i
  %.318.0662.i.i.i = phi i64 [ 0, %B282.if.i.i.i ], [ %.387.i.i.i, %B328.if.i.i.i ]
  %.387.i.i.i = add nuw nsw i64 %.318.0662.i.i.i, 1
  %.470.idx.i.i.i = shl i64 %.318.0662.i.i.i, 6
  %.470.i.i.i = getelementptr i8, ptr %4, i64 %.470.idx.i.i.i
  tail call void @llvm.prefetch.p0(ptr readonly %.470.i.i.i, i32 0, i32 3, i32 1), !noalias !6
  %exitcond.not.i.i.i = icmp eq i64 %.387.i.i.i, 2
  br i1 %exitcond.not.i.i.i, label %B420.i.i.i, label %B328.if.i.i.i

B532.if.i.i.i:                                    ; preds = %B532.if.i.i.i.backedge, %B420.i.i.i
  %unequal.2.2667.i.i.i = phi i64 [ %.532.i.i.i, %B420.i.i.i ], [ %.798.i.i.i, %B532.if.i.i.i.backedge ]
  %differ.3.2666.i.i.i = phi i64 [ %differ.5.0675.i.i.i, %B420.i.i.i ], [ %.786.i.i.i, %B532.if.i.i.i.backedge ]
  %more.3.2665.i.i.i = phi i64 [ %more.5.0674.i.i.i, %B420.i.i.i ], [ %.792.i.i.i, %B532.if.i.i.i.backedge ]
  %.584.0664.i.i.i = phi i64 [ 2, %B420.i.i.i ], [ %.584.0664.i.i.i.be, %B532.if.i.i.i.backedge ]
  %.646.i.i.i = add nsw i64 %.584.0664.i.i.i, -1
  %.676.i.i.i = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %unequal.2.2667.i.i.i, i1 false)
  %.678.i.i.i = and i64 %.676.i.i.i, 63
  %.680.i.i.i = lshr i64 %.509.i.i.i, %.678.i.i.i
  %.685.i.i.i = icmp ne i64 %unequal.2.2667.i.i.i, 0
  %.687.i.i.i = zext i1 %.685.i.i.i to i64
  %notmask.i.i.i = shl nsw i64 -1, %.678.i.i.i
  %.689.i.i.i = xor i64 %notmask.i.i.i, -1
  %.691.i.i.i = and i64 %.689.i.i.i, %.509.i.i.i
  %.692.i.i.i = tail call range(i64 0, 64) i64 @llvm.ctpop.i64(i64 %.691.i.i.i)
  %.694.i.i.i = add i64 %.692.i.i.i, %small.3.0676.i.i.i
  %.721.i.i.i = getelementptr i32, ptr %.212.i, i64 %differ.3.2666.i.i.i
  %.722.i.i.i = trunc i64 %.694.i.i.i to i32
  store i32 %.722.i.i.i, ptr %.721.i.i.i, align 4, !noalias !6
  %.725.i.i.i = or disjoint i64 %.678.i.i.i, %.189.0672.i.i.i
  %.752.i.i.i = getelementptr i32, ptr %.3992028203220392045205120572063206920752081208720932099210521112117212321292135.i.i, i64 %differ.3.2666.i.i.i
  %.753.i.i.i = trunc i64 %.725.i.i.i to i32
  store i32 %.753.i.i.i, ptr %.752.i.i.i, align 4, !noalias !6
  %.781.i.i.i = getelementptr i32, ptr %.53920402044205220562064206820762080208820922100210421122116212421282136.i.i, i64 %more.3.2665.i.i.i
  store i32 %.753.i.i.i, ptr %.781.i.i.i, align 4, !noalias !6
  %.784.i.i.i = and i64 %.680.i.i.i, %.687.i.i.i
  %.786.i.i.i = add i64 %.784.i.i.i, %differ.3.2666.i.i.i
  %.789.i.i.i = xor i64 %.680.i.i.i, -1
  %.790.i.i.i = and i64 %.789.i.i.i, %.687.i.i.i
  %.792.i.i.i = add i64 %.790.i.i.i, %more.3.2665.i.i.i
  %.796.i.i.i = add i64 %unequal.2.2667.i.i.i, -1
  %.798.i.i.i = and i64 %.796.i.i.i, %unequal.2.2667.i.i.i
  %.637.i.i.i = icmp samesign ugt i64 %.584.0664.i.i.i, 1
  br i1 %.637.i.i.i, label %B532.if.i.i.i.backedge, label %B902.i.i.i

B532.if.i.i.i.backedge:                           ; preds = %B532.if.i.i.i, %B902.i.i.i
  %.584.0664.i.i.i.be = phi i64 [ %.646.i.i.i, %B532.if.i.i.i ], [ 2, %B902.i.i.i ]
  br label %B532.if.i.i.i

B992.if.i.i.i:                                    ; preds = %B992.if.i.i.i, %B950.i.i.i
  %_append_v360_marks.2.2670.i.i.i = phi i64 [ %_append_v360_marks.3.1.i.i.i, %B950.i.i.i ], [ %.1022.i.i.i, %B992.if.i.i.i ]
  %.891.0668.i.i.i = phi i64 [ 0, %B950.i.i.i ], [ %.960.i.i.i, %B992.if.i.i.i ]
  %.960.i.i.i = add nuw nsw i64 %.891.0668.i.i.i, 1
  %.986.i.i.i = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %_append_v360_marks.2.2670.i.i.i, i1 false)
  %.988.i.i.i = add nuw nsw i64 %.986.i.i.i, %.189.0672.i.i.i
  %.1016.i.i.i = getelementptr i32, ptr %2, i64 %.891.0668.i.i.i
  %.1017.i.i.i = trunc i64 %.988.i.i.i to i32
  store i32 %.1017.i.i.i, ptr %.1016.i.i.i, align 4, !noalias !6
  %.1020.i.i.i = add i64 %_append_v360_marks.2.2670.i.i.i, -1
  %.1022.i.i.i = and i64 %.1020.i.i.i, %_append_v360_marks.2.2670.i.i.i
  %exitcond688.not.i.i.i = icmp eq i64 %.960.i.i.i, 8
  br i1 %exitcond688.not.i.i.i, label %B1182.i.i.i, label %B992.if.i.i.i

B1258.if.i.i.i:                                   ; preds = %B1258.if.i.i.i, %B1258.if.lr.ph.i.i.i
  %small.4.0684.i.i.i = phi i64 [ %small.3.0.lcssa.i.i.i, %B1258.if.lr.ph.i.i.i ], [ %.1452.i.i.i, %B1258.if.i.i.i ]
  %differ.6.0683.i.i.i = phi i64 [ %differ.5.0.lcssa.i.i.i, %B1258.if.lr.ph.i.i.i ], [ %.1485.i.i.i, %B1258.if.i.i.i ]
  %more.6.0682.i.i.i = phi i64 [ %more.5.0.lcssa.i.i.i, %B1258.if.lr.ph.i.i.i ], [ %.1535.i.i.i, %B1258.if.i.i.i ]
  %.1128.0681.i.i.i = phi i64 [ %.131.0.i.i.i, %B1258.if.lr.ph.i.i.i ], [ %.1190.i.i.i, %B1258.if.i.i.i ]
  %.1125.0680.i.i.i = phi i64 [ %.161.i.i.i, %B1258.if.lr.ph.i.i.i ], [ %.1194.i.i.i, %B1258.if.i.i.i ]
  %.1190.i.i.i = add nsw i64 %.1128.0681.i.i.i, -1
  %.1194.i.i.i = add nuw nsw i64 %.1125.0680.i.i.i, 1
  %.1232.i.i.i = icmp slt i64 %.1125.0680.i.i.i, 0
  %.1233.i.i.i = select i1 %.1232.i.i.i, i64 %.59.i, i64 0
  %5 = getelementptr i16, ptr %.65.i, i64 %.1125.0680.i.i.i
  %.1247.i.i.i = getelementptr i16, ptr %5, i64 %.1233.i.i.i
  %.1248.i.i.i = load i16, ptr %.1247.i.i.i, align 2, !noalias !6
  %.1252594.i.i.i = and i16 %.1248.i.i.i, %.966.i.i
  %.1252.i.i.i = zext i16 %.1252594.i.i.i to i64
  %.1255.i.i.i = icmp samesign ugt i64 %.1254.i.i.i, %.1252.i.i.i
  %.1300.i.i.i = select i1 %.1232.i.i.i, i64 %.95.i, i64 0
  %6 = getelementptr i16, ptr %.101.i, i64 %.1125.0680.i.i.i
  %.1314.i.i.i = getelementptr i16, ptr %6, i64 %.1300.i.i.i
  %.1315.i.i.i = load i16, ptr %.1314.i.i.i, align 2, !noalias !6
  %.1316.i.i.i = icmp ne i16 %.1248.i.i.i, %.1315.i.i.i
  %.1358.i.i.i = getelementptr i32, ptr %.469203320382046205020582062207020742082208620942098210621102118212221302134.i.i, i64 %small.4.0684.i.i.i
  %.1359.i.i.i = trunc i64 %.1125.0680.i.i.i to i32
  store i32 %.1359.i.i.i, ptr %.1358.i.i.i, align 4, !noalias !6
  %.1387.i.i.i = getelementptr i32, ptr %.212.i, i64 %differ.6.0683.i.i.i
  %.1388.i.i.i = trunc i64 %small.4.0684.i.i.i to i32
  store i32 %.1388.i.i.i, ptr %.1387.i.i.i, align 4, !noalias !6
  %.1416.i.i.i = getelementptr i32, ptr %.3992028203220392045205120572063206920752081208720932099210521112117212321292135.i.i, i64 %differ.6.0683.i.i.i
  store i32 %.1359.i.i.i, ptr %.1416.i.i.i, align 4, !noalias !6
  %.1445.i.i.i = getelementptr i32, ptr %.53920402044205220562064206820762080208820922100210421122116212421282136.i.i, i64 %more.6.0682.i.i.i
  store i32 %.1359.i.i.i, ptr %.1445.i.i.i, align 4, !noalias !6
  %.1450.i.i.i = zext i1 %.1255.i.i.i to i64
  %.1452.i.i.i = add i64 %small.4.0684.i.i.i, %.1450.i.i.i
  %narrow.i.i.i = select i1 %.1255.i.i.i, i1 %.1316.i.i.i, i1 false
  %spec.select.i.i.i = zext i1 %narrow.i.i.i to i64
  %.1485.i.i.i = add i64 %differ.6.0683.i.i.i, %spec.select.i.i.i
  %.1509.i.i.i = xor i1 %.1255.i.i.i, true
  %narrow661.i.i.i = select i1 %.1316.i.i.i, i1 %.1509.i.i.i, i1 false
  %"$phi1236.4.2.1.i.i.i" = zext i1 %narrow661.i.i.i to i64
  %.1535.i.i.i = add i64 %more.6.0682.i.i.i, %"$phi1236.4.2.1.i.i.i"
  %.1181.i.i.i = icmp sgt i64 %.1128.0681.i.i.i, 1
  br i1 %.1181.i.i.i, label %B1258.if.i.i.i, label %B17546.i.i.i

B332.i.i:                                         ; preds = %B17546.i.i.i
  %.11492179.not.i.i = icmp slt i64 %.59.i, 1
  br i1 %.11492179.not.i.i, label %B496.i.i, label %B372.if.i.i

B496.i.i:                                         ; preds = %B372.if.i.i, %B332.i.i
  br i1 %.247671.not.i.i.i, label %B16557.preheader.i.i.i, label %B134.if.i.i.i

B16557.preheader.i.i.i:                           ; preds = %B16405.i.i.i, %B496.i.i
  %found.3.0.lcssa.i.i.i = phi i64 [ 0, %B496.i.i ], [ %.273.i.i.i, %B16405.i.i.i ]
  br i1 %.1181679.not.i.i.i, label %B16565.i.i.i, label %B16557.if.i.i.i

B206.i.i.i:                                       ; preds = %B134.if.i.i.i, %B342.i.i.i
  %_append_v346_marks.3.1.i.i.i = phi i64 [ %.249.i.i.i, %B134.if.i.i.i ], [ %.438.i.i.i, %B342.i.i.i ]
  %_append_v346_found.2.1.i.i.i = phi i64 [ %found.3.0320.i.i.i, %B134.if.i.i.i ], [ %.455.i.i.i, %B342.i.i.i ]
  %7 = getelementptr i32, ptr %.3992028203220392045205120572063206920752081208720932099210521112117212321292135.i.i, i64 %_append_v346_found.2.1.i.i.i
  br label %B248.if.i.i.i

B342.i.i.i:                                       ; preds = %B248.if.i.i.i
  %.447.not.i.i.i = icmp eq i64 %.438.i.i.i, 0
  %.455.i.i.i = add i64 %_append_v346_found.2.1.i.i.i, 8
  br i1 %.447.not.i.i.i, label %B16405.i.i.i, label %B206.i.i.i

B16405.i.i.i:                                     ; preds = %B342.i.i.i
  %.198.i.i.i = add nsw i64 %.134.0319.i.i.i, -1
  %.202.i.i.i = add nuw nsw i64 %.131.0318.i.i.i, 64
  %.272.i.i.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.249.i.i.i)
  %.273.i.i.i = add i64 %.272.i.i.i, %found.3.0320.i.i.i
  %.189.i.i.i = icmp sgt i64 %.134.0319.i.i.i, 1
  br i1 %.189.i.i.i, label %B134.if.i.i.i, label %B16557.preheader.i.i.i

B16565.i.i.i:                                     ; preds = %B16557.if.i.i.i, %B16557.preheader.i.i.i
  %found.4.0.lcssa.i.i.i = phi i64 [ %found.3.0.lcssa.i.i.i, %B16557.preheader.i.i.i ], [ %.706.i.i.i, %B16557.if.i.i.i ]
  %.14292182.not.i.i = icmp slt i64 %found.4.0.lcssa.i.i.i, 1
  br i1 %.14292182.not.i.i, label %B1162.else.endif.i.i, label %B650.if.i.i

B134.if.i.i.i:                                    ; preds = %B496.i.i, %B16405.i.i.i
  %found.3.0320.i.i.i = phi i64 [ %.273.i.i.i, %B16405.i.i.i ], [ 0, %B496.i.i ]
  %.134.0319.i.i.i = phi i64 [ %.198.i.i.i, %B16405.i.i.i ], [ %spec.select659.i.i.i, %B496.i.i ]
  %.131.0318.i.i.i = phi i64 [ %.202.i.i.i, %B16405.i.i.i ], [ 0, %B496.i.i ]
  %.236.i.i.i = getelementptr i16, ptr %.65.i, i64 %.131.0318.i.i.i
  %.238.i.i.i = load <64 x i16>, ptr %.236.i.i.i, align 2, !noalias !9
  %.245.i.i.i = getelementptr i16, ptr %.101.i, i64 %.131.0318.i.i.i
  %.247.i1815.i.i = load <64 x i16>, ptr %.245.i.i.i, align 2, !noalias !9
  %.248.i.i.i = icmp ne <64 x i16> %.238.i.i.i, %.247.i1815.i.i
  %.249.i.i.i = bitcast <64 x i1> %.248.i.i.i to i64
  br label %B206.i.i.i

B248.if.i.i.i:                                    ; preds = %B248.if.i.i.i, %B206.i.i.i
  %_append_v346_marks.2.2316.i.i.i = phi i64 [ %_append_v346_marks.3.1.i.i.i, %B206.i.i.i ], [ %.438.i.i.i, %B248.if.i.i.i ]
  %.307.0314.i.i.i = phi i64 [ 0, %B206.i.i.i ], [ %.376.i.i.i, %B248.if.i.i.i ]
  %.376.i.i.i = add nuw nsw i64 %.307.0314.i.i.i, 1
  %.402.i.i.i = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %_append_v346_marks.2.2316.i.i.i, i1 false)
  %.404.i.i.i = add nuw nsw i64 %.402.i.i.i, %.131.0318.i.i.i
  %.432.i.i.i = getelementptr i32, ptr %7, i64 %.307.0314.i.i.i
  %.433.i.i.i = trunc i64 %.404.i.i.i to i32
  store i32 %.433.i.i.i, ptr %.432.i.i.i, align 4, !noalias !9
  %.436.i.i.i = add i64 %_append_v346_marks.2.2316.i.i.i, -1
  %.438.i.i.i = and i64 %.436.i.i.i, %_append_v346_marks.2.2316.i.i.i
  %exitcond.not.i1816.i.i = icmp eq i64 %.376.i.i.i, 8
  br i1 %exitcond.not.i1816.i.i, label %B342.i.i.i, label %B248.if.i.i.i

B16557.if.i.i.i:                                  ; preds = %B16557.preheader.i.i.i, %B16557.if.i.i.i
  %found.4.0324.i.i.i = phi i64 [ %.706.i.i.i, %B16557.if.i.i.i ], [ %found.3.0.lcssa.i.i.i, %B16557.preheader.i.i.i ]
  %.522.0323.i.i.i = phi i64 [ %.584.i.i.i, %B16557.if.i.i.i ], [ %.131.0.i.i.i, %B16557.preheader.i.i.i ]
  %.519.0322.i.i.i = phi i64 [ %.588.i.i.i, %B16557.if.i.i.i ], [ %.161.i.i.i, %B16557.preheader.i.i.i ]
  %.584.i.i.i = add nsw i64 %.522.0323.i.i.i, -1
  %.588.i.i.i = add nuw nsw i64 %.519.0322.i.i.i, 1
  %.639.i.i.i = getelementptr i32, ptr %.3992028203220392045205120572063206920752081208720932099210521112117212321292135.i.i, i64 %found.4.0324.i.i.i
  %.640.i.i.i = trunc i64 %.519.0322.i.i.i to i32
  store i32 %.640.i.i.i, ptr %.639.i.i.i, align 4, !noalias !9
  %.655.i.i.i = icmp slt i64 %.519.0322.i.i.i, 0
  %.656.i.i.i = select i1 %.655.i.i.i, i64 %.59.i, i64 0
  %8 = getelementptr i16, ptr %.65.i, i64 %.519.0322.i.i.i
  %.670.i.i.i = getelementptr i16, ptr %8, i64 %.656.i.i.i
  %.671.i.i.i = load i16, ptr %.670.i.i.i, align 2, !noalias !9
  %.686.i.i.i = select i1 %.655.i.i.i, i64 %.95.i, i64 0
  %9 = getelementptr i16, ptr %.101.i, i64 %.519.0322.i.i.i
  %.700.i.i.i = getelementptr i16, ptr %9, i64 %.686.i.i.i
  %.701.i.i.i = load i16, ptr %.700.i.i.i, align 2, !noalias !9
  %.702.i.i.i = icmp ne i16 %.671.i.i.i, %.701.i.i.i
  %.704.i.i.i = zext i1 %.702.i.i.i to i64
  %.706.i.i.i = add i64 %found.4.0324.i.i.i, %.704.i.i.i
  %.575.i.i.i = icmp sgt i64 %.522.0323.i.i.i, 1
  br i1 %.575.i.i.i, label %B16557.if.i.i.i, label %B16565.i.i.i

B680.i.i:                                         ; preds = %B17546.i.i.i
  %.16362168.not.i.i = icmp slt i64 %small.4.0.lcssa.i.i.i, 1
  br i1 %.16362168.not.i.i, label %B882.i.i, label %B710.if.i.i

B882.i.i:                                         ; preds = %B710.if.i.i, %B680.i.i
  %.18972171.not.i.i = icmp slt i64 %more.6.0.lcssa.i.i.i, 1
  br i1 %.18972171.not.i.i, label %B1096.i.i, label %B952.if.i.i

B1096.i.i:                                        ; preds = %B952.if.i.i, %B882.i.i
  %.2157.i.i = add nsw i64 %small.4.0.lcssa.i.i.i, %more.6.0.lcssa.i.i.i
  %.2162.i.i = add nsw i64 %differ.6.0.lcssa.i.i.i, %more.6.0.lcssa.i.i.i
  %.2186.i.i = trunc i64 %.238.i.i to i16
  %.2209.i.i = icmp slt i64 %small.4.0.lcssa.i.i.i, 0
  %.2210.i.i = select i1 %.2209.i.i, i64 %.287.i, i64 0
  %.2211.i.i = add i64 %.2210.i.i, %small.4.0.lcssa.i.i.i
  %.2226.i.i = icmp slt i64 %.2157.i.i, 0
  %.2227.i.i = select i1 %.2226.i.i, i64 %.287.i, i64 0
  %.2228.i.i = add i64 %.2227.i.i, %.2157.i.i
  %.2355.i.i = icmp slt i64 %.2211.i.i, 0
  br i1 %.2355.i.i, label %B1096.endif.else.if.i.i, label %B1096.endif.else.endif.i.i, !prof !12

B17178.i.i:                                       ; preds = %B17102.if.i.i, %B1162.endif.i.i
  br i1 %.2836.i.i, label %B17178.else.endif.if.i.i, label %B17178.else.endif.endif.i.i, !prof !12

B17301.i.i:                                       ; preds = %B17225.if.i.i, %B17178.endif.i.i
  %.3725.i.i = icmp slt i64 %.247.i, 1
  %.3733.i140.i = select i1 %.2843.i.i, i64 %.247.i, i64 0
  %.3734.i141.i = add i64 %.3733.i140.i, %differ.3.0.i.i
  %.3737.i142.i = icmp slt i64 %.3734.i141.i, 0
  %.3742.not.i143.i = icmp slt i64 %.3734.i141.i, %.247.i
  br i1 %.3725.i.i, label %B17301.endif.endif.else.endif.if.i.i, label %B17301.endif.endif.else.endif.endif.i.i, !prof !12

B372.if.i.i:                                      ; preds = %B332.i.i, %B372.if.i.i
  %.1093.02180.i.i = phi i64 [ %.1162.i.i, %B372.if.i.i ], [ 0, %B332.i.i ]
  %.1162.i.i = add nuw nsw i64 %.1093.02180.i.i, 1
  %10 = getelementptr i16, ptr %.65.i, i64 %.1093.02180.i.i
  %.1216.i.i = load i16, ptr %10, align 2, !noalias !3
  %.1218.i.i = zext i16 %.1216.i.i to i64
  %.1220.i.i = and i64 %.151.i.i, %.1218.i.i
  %.1222.i.i = lshr i64 %.1220.i.i, %.209.i.i
  %.1248.i.i = getelementptr i16, ptr %.173.i, i64 %.1222.i.i
  %.1249.i.i = load i16, ptr %.1248.i.i, align 2, !noalias !3
  %11 = getelementptr i16, ptr %.293.i, i64 %.1093.02180.i.i
  store i16 %.1249.i.i, ptr %11, align 2, !noalias !3
  %exitcond2194.not.i.i = icmp eq i64 %.59.i, %.1162.i.i
  br i1 %exitcond2194.not.i.i, label %B496.i.i, label %B372.if.i.i

B650.if.i.i:                                      ; preds = %B16565.i.i.i, %B650.if.i.i
  %.1373.02183.i.i = phi i64 [ %.1442.i.i, %B650.if.i.i ], [ 0, %B16565.i.i.i ]
  %.1442.i.i = add nuw nsw i64 %.1373.02183.i.i, 1
  %.1495.i.i = getelementptr i32, ptr %.3992028203220392045205120572063206920752081208720932099210521112117212321292135.i.i, i64 %.1373.02183.i.i
  %.1496.i.i = load i32, ptr %.1495.i.i, align 4, !noalias !3
  %.1525.i.i = getelementptr i32, ptr %.212.i, i64 %.1373.02183.i.i
  store i32 %.1496.i.i, ptr %.1525.i.i, align 4, !noalias !3
  %exitcond2195.not.i.i = icmp eq i64 %found.4.0.lcssa.i.i.i, %.1442.i.i
  br i1 %exitcond2195.not.i.i, label %B1162.else.endif.i.i, label %B650.if.i.i

B710.if.i.i:                                      ; preds = %B680.i.i, %B710.if.i.i
  %.1580.02169.i.i = phi i64 [ %.1649.i.i, %B710.if.i.i ], [ 0, %B680.i.i ]
  %.1649.i.i = add nuw nsw i64 %.1580.02169.i.i, 1
  %12 = getelementptr i32, ptr %.469203320382046205020582062207020742082208620942098210621102118212221302134.i.i, i64 %.1580.02169.i.i
  %.1703.i.i = load i32, ptr %12, align 4, !noalias !3
  %.1705.i.i = zext i32 %.1703.i.i to i64
  %.1730.i.i = getelementptr i16, ptr %.65.i, i64 %.1705.i.i
  %.1731.i.i = load i16, ptr %.1730.i.i, align 2, !noalias !3
  %.1733.i.i = zext i16 %.1731.i.i to i64
  %.1735.i.i = and i64 %.151.i.i, %.1733.i.i
  %.1737.i.i = lshr i64 %.1735.i.i, %.209.i.i
  %.1763.i.i = getelementptr i16, ptr %.173.i, i64 %.1737.i.i
  %.1764.i.i = load i16, ptr %.1763.i.i, align 2, !noalias !3
  %13 = getelementptr i16, ptr %.293.i, i64 %.1580.02169.i.i
  store i16 %.1764.i.i, ptr %13, align 2, !noalias !3
  %exitcond.not.i.i = icmp eq i64 %small.4.0.lcssa.i.i.i, %.1649.i.i
  br i1 %exitcond.not.i.i, label %B882.i.i, label %B710.if.i.i

B952.if.i.i:                                      ; preds = %B882.i.i, %B952.if.i.i
  %before.2.02174.i.i = phi i32 [ %.2029.i.i, %B952.if.i.i ], [ -1, %B882.i.i ]
  %.1841.02172.i.i = phi i64 [ %.1910.i.i, %B952.if.i.i ], [ 0, %B882.i.i ]
  %.1910.i.i = add nuw nsw i64 %.1841.02172.i.i, 1
  %14 = getelementptr i32, ptr %.53920402044205220562064206820762080208820922100210421122116212421282136.i.i, i64 %.1841.02172.i.i
  %.1964.i.i = load i32, ptr %14, align 4, !noalias !3
  %15 = xor i32 %before.2.02174.i.i, -1
  %.1968.i.i = add i32 %.1964.i.i, %15
  %16 = getelementptr i32, ptr %.329.i, i64 %.1841.02172.i.i
  store i32 %.1968.i.i, ptr %16, align 4, !noalias !3
  %.2029.i.i = load i32, ptr %14, align 4, !noalias !3
  %.2034.i.i = add nsw i64 %.1841.02172.i.i, %small.4.0.lcssa.i.i.i
  %.2066.i.i = add nsw i64 %.1841.02172.i.i, %differ.6.0.lcssa.i.i.i
  %.2080.i.i = icmp slt i64 %.2066.i.i, 0
  %.2081.i.i = select i1 %.2080.i.i, i64 %.205.i, i64 0
  %.2082.i.i = add i64 %.2081.i.i, %.2066.i.i
  %.2095.i.i = getelementptr i32, ptr %.212.i, i64 %.2082.i.i
  %.2096.i.i = trunc i64 %.2034.i.i to i32
  store i32 %.2096.i.i, ptr %.2095.i.i, align 4, !noalias !3
  %.2128.i.i = getelementptr i32, ptr %.3992028203220392045205120572063206920752081208720932099210521112117212321292135.i.i, i64 %.2082.i.i
  store i32 %.2029.i.i, ptr %.2128.i.i, align 4, !noalias !3
  %exitcond2191.not.i.i = icmp eq i64 %more.6.0.lcssa.i.i.i, %.1910.i.i
  br i1 %exitcond2191.not.i.i, label %B1096.i.i, label %B952.if.i.i

B1096.endif.endif.i.i:                            ; preds = %B1096.endif.else.endif.endif.endif.if.i.i, %B1096.endif.else.endif.endif.endif.i.i
  %.2335.sroa.13.0.i.i = phi i64 [ %.287.i, %B1096.endif.else.endif.endif.endif.if.i.i ], [ %.2335.sroa.13.1.i.i, %B1096.endif.else.endif.endif.endif.i.i ]
  %.2456.not2175.i.i = icmp slt i64 %.2335.sroa.0.3.i.i, %.2335.sroa.13.0.i.i
  br i1 %.2456.not2175.i.i, label %.2426.endif.i.i, label %.2426.if.i.i, !prof !13

B1096.endif.else.if.i.i:                          ; preds = %B1096.i.i
  br label %B1096.endif.else.endif.i.i

B1096.endif.else.endif.i.i:                       ; preds = %B1096.endif.else.if.i.i, %B1096.i.i
  %.2335.sroa.0.1.i.i = phi i64 [ 0, %B1096.endif.else.if.i.i ], [ %.2211.i.i, %B1096.i.i ]
  %.2360.not.i.i = icmp slt i64 %.2211.i.i, %.287.i
  br i1 %.2360.not.i.i, label %B1096.endif.else.endif.endif.i.i, label %B1096.endif.else.endif.if.i.i, !prof !14

B1096.endif.else.endif.if.i.i:                    ; preds = %B1096.endif.else.endif.i.i
  br label %B1096.endif.else.endif.endif.i.i

B1096.endif.else.endif.endif.i.i:                 ; preds = %B1096.endif.else.endif.if.i.i, %B1096.endif.else.endif.i.i
  %.2335.sroa.0.3.i.i = phi i64 [ %.287.i, %B1096.endif.else.endif.if.i.i ], [ %.2335.sroa.0.1.i.i, %B1096.endif.else.endif.i.i ]
  %.2372.i.i = icmp slt i64 %.2228.i.i, 0
  br i1 %.2372.i.i, label %B1096.endif.else.endif.endif.if.i.i, label %B1096.endif.else.endif.endif.endif.i.i, !prof !12

B1096.endif.else.endif.endif.if.i.i:              ; preds = %B1096.endif.else.endif.endif.i.i
  br label %B1096.endif.else.endif.endif.endif.i.i

B1096.endif.else.endif.endif.endif.i.i:           ; preds = %B1096.endif.else.endif.endif.if.i.i, %B1096.endif.else.endif.endif.i.i
  %.2335.sroa.13.1.i.i = phi i64 [ 0, %B1096.endif.else.endif.endif.if.i.i ], [ %.2228.i.i, %B1096.endif.else.endif.endif.i.i ]
  %.2377.not.i.i = icmp slt i64 %.2228.i.i, %.287.i
  br i1 %.2377.not.i.i, label %B1096.endif.endif.i.i, label %B1096.endif.else.endif.endif.endif.if.i.i, !prof !14

B1096.endif.else.endif.endif.endif.if.i.i:        ; preds = %B1096.endif.else.endif.endif.endif.i.i
  br label %B1096.endif.endif.i.i

.2426.if.i.i:                                     ; preds = %.2426.endif.i.i, %B1096.endif.endif.i.i
  %.2478.i.i = add nsw i64 %.2157.i.i, %more.6.0.lcssa.i.i.i
  %.2495.i.i = add i16 %.2186.i.i, 1
  %.2535.i.i = icmp slt i64 %.2478.i.i, 0
  %.2536.i.i = select i1 %.2535.i.i, i64 %.287.i, i64 0
  %.2537.i.i = add i64 %.2536.i.i, %.2478.i.i
  br i1 %.2372.i.i, label %.2427.endif.else.if.i.i, label %.2427.endif.else.endif.i.i, !prof !12

.2426.endif.i.i:                                  ; preds = %B1096.endif.endif.i.i, %.2426.endif.i.i
  %.2422.02176.i.i = phi i64 [ %.2467.i.i, %.2426.endif.i.i ], [ %.2335.sroa.0.3.i.i, %B1096.endif.endif.i.i ]
  %.2462.i.i = getelementptr i16, ptr %.293.i, i64 %.2422.02176.i.i
  store i16 %.2186.i.i, ptr %.2462.i.i, align 2, !noalias !3
  %.2467.i.i = add nsw i64 %.2422.02176.i.i, 1
  %exitcond2192.not.i.i = icmp eq i64 %.2467.i.i, %.2335.sroa.13.0.i.i
  br i1 %exitcond2192.not.i.i, label %.2426.if.i.i, label %.2426.endif.i.i, !prof !15

.2427.endif.endif.i.i:                            ; preds = %.2427.endif.else.endif.endif.endif.if.i.i, %.2427.endif.else.endif.endif.endif.i.i
  %.2644.sroa.13.0.i.i = phi i64 [ %.287.i, %.2427.endif.else.endif.endif.endif.if.i.i ], [ %.2644.sroa.13.1.i.i, %.2427.endif.else.endif.endif.endif.i.i ]
  %.2765.not2177.i.i = icmp slt i64 %.2644.sroa.0.3.i.i, %.2644.sroa.13.0.i.i
  br i1 %.2765.not2177.i.i, label %.2735.endif.i.i, label %B1162.else.endif.i.i, !prof !13

.2427.endif.else.if.i.i:                          ; preds = %.2426.if.i.i
  br label %.2427.endif.else.endif.i.i

.2427.endif.else.endif.i.i:                       ; preds = %.2427.endif.else.if.i.i, %.2426.if.i.i
  %.2644.sroa.0.1.i.i = phi i64 [ 0, %.2427.endif.else.if.i.i ], [ %.2228.i.i, %.2426.if.i.i ]
  br i1 %.2377.not.i.i, label %.2427.endif.else.endif.endif.i.i, label %.2427.endif.else.endif.if.i.i, !prof !14

.2427.endif.else.endif.if.i.i:                    ; preds = %.2427.endif.else.endif.i.i
  br label %.2427.endif.else.endif.endif.i.i

.2427.endif.else.endif.endif.i.i:                 ; preds = %.2427.endif.else.endif.if.i.i, %.2427.endif.else.endif.i.i
  %.2644.sroa.0.3.i.i = phi i64 [ %.287.i, %.2427.endif.else.endif.if.i.i ], [ %.2644.sroa.0.1.i.i, %.2427.endif.else.endif.i.i ]
  %.2681.i.i = icmp slt i64 %.2537.i.i, 0
  br i1 %.2681.i.i, label %.2427.endif.else.endif.endif.if.i.i, label %.2427.endif.else.endif.endif.endif.i.i, !prof !12

.2427.endif.else.endif.endif.if.i.i:              ; preds = %.2427.endif.else.endif.endif.i.i
  br label %.2427.endif.else.endif.endif.endif.i.i

.2427.endif.else.endif.endif.endif.i.i:           ; preds = %.2427.endif.else.endif.endif.if.i.i, %.2427.endif.else.endif.endif.i.i
  %.2644.sroa.13.1.i.i = phi i64 [ 0, %.2427.endif.else.endif.endif.if.i.i ], [ %.2537.i.i, %.2427.endif.else.endif.endif.i.i ]
  %.2686.not.i.i = icmp slt i64 %.2537.i.i, %.287.i
  br i1 %.2686.not.i.i, label %.2427.endif.endif.i.i, label %.2427.endif.else.endif.endif.endif.if.i.i, !prof !14

.2427.endif.else.endif.endif.endif.if.i.i:        ; preds = %.2427.endif.else.endif.endif.endif.i.i
  br label %.2427.endif.endif.i.i

.2735.endif.i.i:                                  ; preds = %.2427.endif.endif.i.i, %.2735.endif.i.i
  %.2731.02178.i.i = phi i64 [ %.2776.i.i, %.2735.endif.i.i ], [ %.2644.sroa.0.3.i.i, %.2427.endif.endif.i.i ]
  %.2771.i.i = getelementptr i16, ptr %.293.i, i64 %.2731.02178.i.i
  store i16 %.2495.i.i, ptr %.2771.i.i, align 2, !noalias !3
  %.2776.i.i = add nsw i64 %.2731.02178.i.i, 1
  %exitcond2193.not.i.i = icmp eq i64 %.2776.i.i, %.2644.sroa.13.0.i.i
  br i1 %exitcond2193.not.i.i, label %B1162.else.endif.i.i, label %.2735.endif.i.i, !prof !15

B1162.endif.i.i:                                  ; preds = %B1162.else.endif.endif.endif.if.i.i, %B1162.else.endif.endif.endif.i.i
  %.2816.sroa.13.0.i.i = phi i64 [ %.205.i, %B1162.else.endif.endif.endif.if.i.i ], [ %.2816.sroa.13.1.i.i, %B1162.else.endif.endif.endif.i.i ]
  %.2904.i.i = sub i64 %.2816.sroa.13.0.i.i, %.2816.sroa.0.3.i.i
  %.2929.i.i = getelementptr i32, ptr %.3992028203220392045205120572063206920752081208720932099210521112117212321292135.i.i, i64 %.2816.sroa.0.3.i.i
  %.30842185.not.i.i = icmp slt i64 %.2904.i.i, 1
  br i1 %.30842185.not.i.i, label %B17178.i.i, label %B17102.if.i.i

B1162.else.endif.i.i:                             ; preds = %.2735.endif.i.i, %B650.if.i.i, %.2427.endif.endif.i.i, %B16565.i.i.i
  %small.3.0.i.i = phi i64 [ %.59.i, %B16565.i.i.i ], [ %.2157.i.i, %.2427.endif.endif.i.i ], [ %.59.i, %B650.if.i.i ], [ %.2157.i.i, %.2735.endif.i.i ]
  %differ.3.0.i.i = phi i64 [ %found.4.0.lcssa.i.i.i, %B16565.i.i.i ], [ %.2162.i.i, %.2427.endif.endif.i.i ], [ %found.4.0.lcssa.i.i.i, %B650.if.i.i ], [ %.2162.i.i, %.2735.endif.i.i ]
  %more.2.0.i.i = phi i64 [ -1, %B16565.i.i.i ], [ %more.6.0.lcssa.i.i.i, %.2427.endif.endif.i.i ], [ -1, %B650.if.i.i ], [ %more.6.0.lcssa.i.i.i, %.2735.endif.i.i ]
  %.2836.i.i = icmp slt i64 %.205.i, 1
  br i1 %.2836.i.i, label %B1162.else.endif.if.i.i, label %B1162.else.endif.endif.i.i, !prof !12

B1162.else.endif.if.i.i:                          ; preds = %B1162.else.endif.i.i
  br label %B1162.else.endif.endif.i.i

B1162.else.endif.endif.i.i:                       ; preds = %B1162.else.endif.if.i.i, %B1162.else.endif.i.i
  %.2816.sroa.0.3.i.i = phi i64 [ %.205.i, %B1162.else.endif.if.i.i ], [ 0, %B1162.else.endif.i.i ]
  %.2843.i.i = icmp slt i64 %differ.3.0.i.i, 0
  %.2844.i.i = select i1 %.2843.i.i, i64 %.205.i, i64 0
  %.2845.i.i = add i64 %.2844.i.i, %differ.3.0.i.i
  %.2848.i.i = icmp slt i64 %.2845.i.i, 0
  br i1 %.2848.i.i, label %B1162.else.endif.endif.if.i.i, label %B1162.else.endif.endif.endif.i.i, !prof !12

B1162.else.endif.endif.if.i.i:                    ; preds = %B1162.else.endif.endif.i.i
  br label %B1162.else.endif.endif.endif.i.i

B1162.else.endif.endif.endif.i.i:                 ; preds = %B1162.else.endif.endif.if.i.i, %B1162.else.endif.endif.i.i
  %.2816.sroa.13.1.i.i = phi i64 [ 0, %B1162.else.endif.endif.if.i.i ], [ %.2845.i.i, %B1162.else.endif.endif.i.i ]
  %.2853.not.i.i = icmp slt i64 %.2845.i.i, %.205.i
  br i1 %.2853.not.i.i, label %B1162.endif.i.i, label %B1162.else.endif.endif.endif.if.i.i, !prof !14

B1162.else.endif.endif.endif.if.i.i:              ; preds = %B1162.else.endif.endif.endif.i.i
  br label %B1162.endif.i.i

B17102.if.i.i:                                    ; preds = %B1162.endif.i.i, %B17102.if.i.i
  %.3028.02186.i.i = phi i64 [ %.3097.i.i, %B17102.if.i.i ], [ 0, %B1162.endif.i.i ]
  %.3097.i.i = add nuw nsw i64 %.3028.02186.i.i, 1
  %17 = getelementptr i32, ptr %.2929.i.i, i64 %.3028.02186.i.i
  %.3151.i.i = load i32, ptr %17, align 4, !noalias !3
  %.3153.i.i = zext i32 %.3151.i.i to i64
  %.3178.i.i = getelementptr i16, ptr %.65.i, i64 %.3153.i.i
  %.3179.i.i = load i16, ptr %.3178.i.i, align 2, !noalias !3
  %18 = getelementptr i16, ptr %.898214321462151.i.i, i64 %.3028.02186.i.i
  store i16 %.3179.i.i, ptr %18, align 2, !noalias !3
  %exitcond2196.not.i.i = icmp eq i64 %.2904.i.i, %.3097.i.i
  br i1 %exitcond2196.not.i.i, label %B17178.i.i, label %B17102.if.i.i

B17178.endif.i.i:                                 ; preds = %B17178.else.endif.endif.endif.if.i.i, %B17178.else.endif.endif.endif.i.i
  %.3258.sroa.13.0.i.i = phi i64 [ %.205.i, %B17178.else.endif.endif.endif.if.i.i ], [ %.3258.sroa.13.1.i.i, %B17178.else.endif.endif.endif.i.i ]
  %.3346.i.i = sub i64 %.3258.sroa.13.0.i.i, %.3258.sroa.0.3.i.i
  %.3371.i.i = getelementptr i32, ptr %.3992028203220392045205120572063206920752081208720932099210521112117212321292135.i.i, i64 %.3258.sroa.0.3.i.i
  %.35312188.not.i.i = icmp slt i64 %.3346.i.i, 1
  br i1 %.35312188.not.i.i, label %B17301.i.i, label %B17225.if.i.i

B17178.else.endif.if.i.i:                         ; preds = %B17178.i.i
  br label %B17178.else.endif.endif.i.i

B17178.else.endif.endif.i.i:                      ; preds = %B17178.else.endif.if.i.i, %B17178.i.i
  %.3258.sroa.0.3.i.i = phi i64 [ %.205.i, %B17178.else.endif.if.i.i ], [ 0, %B17178.i.i ]
  br i1 %.2848.i.i, label %B17178.else.endif.endif.if.i.i, label %B17178.else.endif.endif.endif.i.i, !prof !12

B17178.else.endif.endif.if.i.i:                   ; preds = %B17178.else.endif.endif.i.i
  br label %B17178.else.endif.endif.endif.i.i

B17178.else.endif.endif.endif.i.i:                ; preds = %B17178.else.endif.endif.if.i.i, %B17178.else.endif.endif.i.i
  %.3258.sroa.13.1.i.i = phi i64 [ 0, %B17178.else.endif.endif.if.i.i ], [ %.2845.i.i, %B17178.else.endif.endif.i.i ]
  br i1 %.2853.not.i.i, label %B17178.endif.i.i, label %B17178.else.endif.endif.endif.if.i.i, !prof !14

B17178.else.endif.endif.endif.if.i.i:             ; preds = %B17178.else.endif.endif.endif.i.i
  br label %B17178.endif.i.i

B17225.if.i.i:                                    ; preds = %B17178.endif.i.i, %B17225.if.i.i
  %.3475.02189.i.i = phi i64 [ %.3544.i.i, %B17225.if.i.i ], [ 0, %B17178.endif.i.i ]
  %.3544.i.i = add nuw nsw i64 %.3475.02189.i.i, 1
  %19 = getelementptr i32, ptr %.3371.i.i, i64 %.3475.02189.i.i
  %.3598.i.i = load i32, ptr %19, align 4, !noalias !3
  %.3600.i.i = zext i32 %.3598.i.i to i64
  %.3625.i.i = getelementptr i16, ptr %.101.i, i64 %.3600.i.i
  %.3626.i.i = load i16, ptr %.3625.i.i, align 2, !noalias !3
  %20 = getelementptr i16, ptr %.8282138214221472150.i.i, i64 %.3475.02189.i.i
  store i16 %.3626.i.i, ptr %20, align 2, !noalias !3
  %exitcond2197.not.i.i = icmp eq i64 %.3346.i.i, %.3544.i.i
  br i1 %exitcond2197.not.i.i, label %B17301.i.i, label %B17225.if.i.i

B17301.endif.endif.endif.i.i:                     ; preds = %B17301.endif.endif.else.endif.endif.endif.if.i.i, %B17301.endif.endif.else.endif.endif.endif.i.i, %B17301.endif.endif.else.endif.endif.if.i.i
  %.3995.i167169182.i = phi ptr [ %.3995.i167169181.i, %B17301.endif.endif.else.endif.endif.endif.if.i.i ], [ %.3995.i167169.i, %B17301.endif.endif.else.endif.endif.endif.i.i ], [ %.3995.i167170.i, %B17301.endif.endif.else.endif.endif.if.i.i ]
  %.3818.i151159173180.i = phi ptr [ %.3818.i151159173179.i, %B17301.endif.endif.else.endif.endif.endif.if.i.i ], [ %.3818.i151159173.i, %B17301.endif.endif.else.endif.endif.endif.i.i ], [ %.3818.i151159174.i, %B17301.endif.endif.else.endif.endif.if.i.i ]
  %.4059.sroa.0.3.i175178.i = phi i64 [ %.4059.sroa.0.3.i175177.i, %B17301.endif.endif.else.endif.endif.endif.if.i.i ], [ %.4059.sroa.0.3.i175.i, %B17301.endif.endif.else.endif.endif.endif.i.i ], [ %.4059.sroa.0.3.i176.i, %B17301.endif.endif.else.endif.endif.if.i.i ]
  %.4059.sroa.13.0.i.i = phi i64 [ %.247.i, %B17301.endif.endif.else.endif.endif.endif.if.i.i ], [ %.3734.i141.i, %B17301.endif.endif.else.endif.endif.endif.i.i ], [ 0, %B17301.endif.endif.else.endif.endif.if.i.i ]
  %.4147.i.i = sub i64 %.4059.sroa.13.0.i.i, %.4059.sroa.0.3.i175178.i
  %.4172.i.i = getelementptr i16, ptr %.254.i, i64 %.4059.sroa.0.3.i175178.i
  %.510308.not.i.i.i = icmp slt i64 %.4147.i.i, 1
  br i1 %.510308.not.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v355B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxx.exit, label %B824.if.i.i.i

B824.if.i.i.i:                                    ; preds = %B17301.endif.endif.endif.i.i, %B824.if.i.i.i
  %.453.0309.i.i.i = phi i64 [ %.523.i.i.i, %B824.if.i.i.i ], [ 0, %B17301.endif.endif.endif.i.i ]
  %.523.i.i.i = add nuw nsw i64 %.453.0309.i.i.i, 1
  %21 = getelementptr i16, ptr %.3818.i151159173180.i, i64 %.453.0309.i.i.i
  %.577.i.i.i = load i16, ptr %21, align 2, !noalias !16
  %22 = getelementptr i16, ptr %.3995.i167169182.i, i64 %.453.0309.i.i.i
  %.608.i.i.i = load i16, ptr %22, align 2, !noalias !16
  %.612.i.i.i = zext i16 %.577.i.i.i to i32
  %.613.i.i.i = lshr i32 %.612.i.i.i, 15
  %.619.i.i.i = sub nsw i32 0, %.613.i.i.i
  %.622.i.i.i = select i1 %.271.not.i.i, i32 0, i32 %.619.i.i.i
  %.625.i.i.i = zext i16 %.608.i.i.i to i32
  %.626.i.i.i = lshr i32 %.625.i.i.i, 15
  %.632.i.i.i = sub nsw i32 0, %.626.i.i.i
  %.419282.i.i.i = or i32 %.632.i.i.i, 32768
  %.637.i1988.i.i = select i1 %.271.not.i.i, i32 0, i32 %.419282.i.i.i
  %.639.i1989.i.i = xor i32 %.637.i1988.i.i, %.625.i.i.i
  %.419283.i.i.i = or i32 %.619.i.i.i, 32768
  %.642.i.i.i = select i1 %.271.not.i.i, i32 0, i32 %.419283.i.i.i
  %.644.i.i.i = xor i32 %.642.i.i.i, %.612.i.i.i
  %.648.i.i.i = sub nsw i32 %.639.i1989.i.i, %.644.i.i.i
  %.653.i.i.i = xor i32 %.648.i.i.i, %.622.i.i.i
  %.654.i.i.i = sub i32 %.653.i.i.i, %.622.i.i.i
  %.659.i.i.i = shl i32 %.654.i.i.i, 1
  %23 = shl i32 %.654.i.i.i, 16
  %24 = ashr i32 %23, 31
  %.678284.i.i.i = xor i32 %24, %.659.i.i.i
  %25 = getelementptr i16, ptr %.4172.i.i, i64 %.453.0309.i.i.i
  %.708.i.i.i = trunc i32 %.678284.i.i.i to i16
  store i16 %.708.i.i.i, ptr %25, align 2, !noalias !16
  %exitcond.not.i1990.i.i = icmp eq i64 %.4147.i.i, %.523.i.i.i
  br i1 %exitcond.not.i1990.i.i, label %_ZN13_3cdynamic_3e5entryB4v355B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxx.exit, label %B824.if.i.i.i

B17301.endif.endif.else.endif.if.i.i:             ; preds = %B17301.i.i
  %.3818.i144.i = getelementptr i16, ptr %.898214321462151.i.i, i64 %.247.i
  %.3995.i158.i = getelementptr i16, ptr %.8282138214221472150.i.i, i64 %.247.i
  br i1 %.3737.i142.i, label %B17301.endif.endif.else.endif.endif.if.i.i, label %B17301.endif.endif.else.endif.endif.endif.i.i, !prof !12

B17301.endif.endif.else.endif.endif.i.i:          ; preds = %B17301.i.i
  br i1 %.3737.i142.i, label %B17301.endif.endif.else.endif.endif.if.i.i, label %B17301.endif.endif.else.endif.endif.endif.i.i, !prof !12

B17301.endif.endif.else.endif.endif.if.i.i:       ; preds = %B17301.endif.endif.else.endif.endif.i.i, %B17301.endif.endif.else.endif.if.i.i
  %.4059.sroa.0.3.i176.i = phi i64 [ %.247.i, %B17301.endif.endif.else.endif.if.i.i ], [ 0, %B17301.endif.endif.else.endif.endif.i.i ]
  %.3818.i151159174.i = phi ptr [ %.3818.i144.i, %B17301.endif.endif.else.endif.if.i.i ], [ %.898214321462151.i.i, %B17301.endif.endif.else.endif.endif.i.i ]
  %.3995.i167170.i = phi ptr [ %.3995.i158.i, %B17301.endif.endif.else.endif.if.i.i ], [ %.8282138214221472150.i.i, %B17301.endif.endif.else.endif.endif.i.i ]
  br i1 %.3742.not.i143.i, label %B17301.endif.endif.endif.i.i, label %B17301.endif.endif.else.endif.endif.endif.if.i.i, !prof !14

B17301.endif.endif.else.endif.endif.endif.i.i:    ; preds = %B17301.endif.endif.else.endif.endif.i.i, %B17301.endif.endif.else.endif.if.i.i
  %.4059.sroa.0.3.i175.i = phi i64 [ %.247.i, %B17301.endif.endif.else.endif.if.i.i ], [ 0, %B17301.endif.endif.else.endif.endif.i.i ]
  %.3818.i151159173.i = phi ptr [ %.3818.i144.i, %B17301.endif.endif.else.endif.if.i.i ], [ %.898214321462151.i.i, %B17301.endif.endif.else.endif.endif.i.i ]
  %.3995.i167169.i = phi ptr [ %.3995.i158.i, %B17301.endif.endif.else.endif.if.i.i ], [ %.8282138214221472150.i.i, %B17301.endif.endif.else.endif.endif.i.i ]
  br i1 %.3742.not.i143.i, label %B17301.endif.endif.endif.i.i, label %B17301.endif.endif.else.endif.endif.endif.if.i.i, !prof !14

B17301.endif.endif.else.endif.endif.endif.if.i.i: ; preds = %B17301.endif.endif.else.endif.endif.endif.i.i, %B17301.endif.endif.else.endif.endif.if.i.i
  %.3995.i167169181.i = phi ptr [ %.3995.i167170.i, %B17301.endif.endif.else.endif.endif.if.i.i ], [ %.3995.i167169.i, %B17301.endif.endif.else.endif.endif.endif.i.i ]
  %.3818.i151159173179.i = phi ptr [ %.3818.i151159174.i, %B17301.endif.endif.else.endif.endif.if.i.i ], [ %.3818.i151159173.i, %B17301.endif.endif.else.endif.endif.endif.i.i ]
  %.4059.sroa.0.3.i175177.i = phi i64 [ %.4059.sroa.0.3.i176.i, %B17301.endif.endif.else.endif.endif.if.i.i ], [ %.4059.sroa.0.3.i175.i, %B17301.endif.endif.else.endif.endif.endif.i.i ]
  br label %B17301.endif.endif.endif.i.i

_ZN13_3cdynamic_3e5entryB4v355B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxx.exit: ; preds = %B824.if.i.i.i, %B17301.endif.endif.endif.i.i
  %.28.i = inttoptr i64 %.25.i to ptr
  store i64 %small.3.0.i.i, ptr %.28.i, align 8, !noalias !0
  %.493.i = getelementptr i8, ptr %.28.i, i64 8
  store i64 %differ.3.0.i.i, ptr %.493.i, align 8, !noalias !0
  %.522.i = getelementptr i8, ptr %.28.i, i64 16
  store i64 %more.2.0.i.i, ptr %.522.i, align 8, !noalias !0
  ret i64 0
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #4

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #3 = { nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none) }
attributes #4 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v355B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v355B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels3few7symbolsB4v356B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedEx5ArrayIiLi2E1C7mutable7alignedE5ArrayItLi2E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels3few7symbolsB4v356B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedEx5ArrayIiLi2E1C7mutable7alignedE5ArrayItLi2E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE"}
!6 = !{!7, !4, !1}
!7 = distinct !{!7, !8, !"_ZN14sparse_kernels3few4pickB4v359B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedEtx5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE: %retptr"}
!8 = distinct !{!8, !"_ZN14sparse_kernels3few4pickB4v359B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedEtx5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE"}
!9 = !{!10, !4, !1}
!10 = distinct !{!10, !11, !"_ZN14sparse_kernels3few9differingB4v345B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE: %retptr"}
!11 = distinct !{!11, !"_ZN14sparse_kernels3few9differingB4v345B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE"}
!12 = !{!"branch_weights", i32 1, i32 99}
!13 = !{!"branch_weights", i32 127, i32 1}
!14 = !{!"branch_weights", i32 99, i32 1}
!15 = !{!"branch_weights", i32 127, i32 12545}
!16 = !{!17, !4, !1}
!17 = distinct !{!17, !18, !"_ZN14sparse_kernels5words10differenceB4v361B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedEb5ArrayItLi1E1C7mutable7alignedE: %retptr"}
!18 = distinct !{!18, !"_ZN14sparse_kernels5words10differenceB4v361B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedEb5ArrayItLi1E1C7mutable7alignedE"}
