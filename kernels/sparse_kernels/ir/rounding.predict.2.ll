; 315cb9b09980d045b55354219ebe0ee1

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB4v147B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxdxxxxxxxxxxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2, i64 %arg.a3, i64 %arg.a4, i64 %arg.a5, i64 %arg.a6, double %arg.a7, i64 %arg.a8, i64 %arg.a9, i64 %arg.a10, i64 %arg.a11, i64 %arg.a12, i64 %arg.a13, i64 %arg.a14, i64 %arg.a15, i64 %arg.a16, i64 %arg.a17, i64 %arg.a18) unnamed_addr #0 {
entry:
  %.27 = add i64 %arg.a0, 32
  %.28 = inttoptr i64 %.27 to ptr
  %.29 = load i64, ptr %.28, align 8
  %.30 = inttoptr i64 %.29 to ptr
  %.32 = load i64, ptr %.30, align 8
  %.33 = add i64 %arg.a0, 16
  %.34 = inttoptr i64 %.33 to ptr
  %.35 = load i64, ptr %.34, align 8
  %.38 = inttoptr i64 %.35 to ptr
  %.69 = add i64 %arg.a2, 16
  %.70 = inttoptr i64 %.69 to ptr
  %.71 = load i64, ptr %.70, align 8
  %.74 = inttoptr i64 %.71 to ptr
  %.99 = add i64 %arg.a3, 32
  %.100 = inttoptr i64 %.99 to ptr
  %.101 = load i64, ptr %.100, align 8
  %.102 = inttoptr i64 %.101 to ptr
  %.104 = load i64, ptr %.102, align 8
  %.105 = getelementptr i8, ptr %.102, i64 8
  %.106 = load i64, ptr %.105, align 8
  %.108 = add i64 %arg.a3, 16
  %.109 = inttoptr i64 %.108 to ptr
  %.110 = load i64, ptr %.109, align 8
  %.113 = inttoptr i64 %.110 to ptr
  %.141 = add i64 %arg.a4, 32
  %.142 = inttoptr i64 %.141 to ptr
  %.143 = load i64, ptr %.142, align 8
  %.144 = inttoptr i64 %.143 to ptr
  %.146 = load i64, ptr %.144, align 8
  %.147 = getelementptr i8, ptr %.144, i64 8
  %.148 = load i64, ptr %.147, align 8
  %.150 = add i64 %arg.a4, 16
  %.151 = inttoptr i64 %.150 to ptr
  %.152 = load i64, ptr %.151, align 8
  %.155 = inttoptr i64 %.152 to ptr
  %.189 = add i64 %arg.a5, 16
  %.190 = inttoptr i64 %.189 to ptr
  %.191 = load i64, ptr %.190, align 8
  %.194 = inttoptr i64 %.191 to ptr
  %.225 = add i64 %arg.a6, 16
  %.226 = inttoptr i64 %.225 to ptr
  %.227 = load i64, ptr %.226, align 8
  %.230 = inttoptr i64 %.227 to ptr
  %.255 = add i64 %arg.a10, 32
  %.256 = inttoptr i64 %.255 to ptr
  %.257 = load i64, ptr %.256, align 8
  %.258 = inttoptr i64 %.257 to ptr
  %.260 = load i64, ptr %.258, align 8
  %.261 = add i64 %arg.a10, 16
  %.262 = inttoptr i64 %.261 to ptr
  %.263 = load i64, ptr %.262, align 8
  %.266 = inttoptr i64 %.263 to ptr
  %.297 = add i64 %arg.a11, 16
  %.298 = inttoptr i64 %.297 to ptr
  %.299 = load i64, ptr %.298, align 8
  %.302 = inttoptr i64 %.299 to ptr
  %.333 = add i64 %arg.a12, 16
  %.334 = inttoptr i64 %.333 to ptr
  %.335 = load i64, ptr %.334, align 8
  %.338 = inttoptr i64 %.335 to ptr
  %.363 = add i64 %arg.a13, 32
  %.364 = inttoptr i64 %.363 to ptr
  %.365 = load i64, ptr %.364, align 8
  %.366 = inttoptr i64 %.365 to ptr
  %.368 = load i64, ptr %.366, align 8
  %.369 = add i64 %arg.a13, 16
  %.370 = inttoptr i64 %.369 to ptr
  %.371 = load i64, ptr %.370, align 8
  %.374 = inttoptr i64 %.371 to ptr
  %.399 = add i64 %arg.a14, 32
  %.400 = inttoptr i64 %.399 to ptr
  %.401 = load i64, ptr %.400, align 8
  %.402 = inttoptr i64 %.401 to ptr
  %.404 = load i64, ptr %.402, align 8
  %.405 = add i64 %arg.a14, 16
  %.406 = inttoptr i64 %.405 to ptr
  %.407 = load i64, ptr %.406, align 8
  %.410 = inttoptr i64 %.407 to ptr
  %.435 = add i64 %arg.a16, 32
  %.436 = inttoptr i64 %.435 to ptr
  %.437 = load i64, ptr %.436, align 8
  %.438 = inttoptr i64 %.437 to ptr
  %.440 = load i64, ptr %.438, align 8
  %.441 = add i64 %arg.a16, 16
  %.442 = inttoptr i64 %.441 to ptr
  %.443 = load i64, ptr %.442, align 8
  %.446 = inttoptr i64 %.443 to ptr
  %.471 = add i64 %arg.a17, 32
  %.472 = inttoptr i64 %.471 to ptr
  %.473 = load i64, ptr %.472, align 8
  %.474 = inttoptr i64 %.473 to ptr
  %.476 = load i64, ptr %.474, align 8
  %.477 = add i64 %arg.a17, 16
  %.478 = inttoptr i64 %.477 to ptr
  %.479 = load i64, ptr %.478, align 8
  %.482 = inttoptr i64 %.479 to ptr
  %.507 = add i64 %arg.a18, 32
  %.508 = inttoptr i64 %.507 to ptr
  %.509 = load i64, ptr %.508, align 8
  %.510 = inttoptr i64 %.509 to ptr
  %.512 = load i64, ptr %.510, align 8
  %.513 = add i64 %arg.a18, 16
  %.514 = inttoptr i64 %.513 to ptr
  %.515 = load i64, ptr %.514, align 8
  %.518 = inttoptr i64 %.515 to ptr
  %.211.i = icmp eq i64 %.104, 0
  %spec.select811.i = select i1 %.211.i, i64 %.32, i64 %.148
  %.281.i = icmp sgt i64 %.440, 0
  br i1 %.281.i, label %B152.preheader.i, label %_ZN14sparse_kernels8rounding7predictB4v148B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedEdxx5ArrayIdLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit

B152.preheader.i:                                 ; preds = %entry
  %.183 = add i64 %arg.a5, 32
  %.184 = inttoptr i64 %.183 to ptr
  %.185 = load i64, ptr %.184, align 8
  %.186 = inttoptr i64 %.185 to ptr
  %.188 = load i64, ptr %.186, align 8
  %spec.select.i = select i1 %.211.i, i64 0, i64 %arg.a9
  %.551.i = icmp slt i64 %.404, 1
  %.1124.i = icmp slt i64 %.104, 1
  %0 = trunc i64 %arg.a15 to i32
  %.50.i.i = add i32 %0, -3
  %.63.i.i = icmp eq i64 %arg.a15, 16
  %.552.i.i = add nuw nsw i64 %.104, 1
  %.553.i.i = lshr i64 %.552.i.i, 1
  %.978.i.i = icmp sgt i64 %.188, 0
  %.1494.i.i = icmp slt i64 %.260, 1
  %.387.i.i.i = icmp samesign ugt i64 %.104, 3
  %.984.i.i = add nsw i64 %.148, 32
  %factor.op.mul.i.i.i = shl nuw i64 %.553.i.i, 2
  %.1232.i.i = insertelement <8 x double> poison, double %arg.a7, i64 0
  %.1233.i.i = shufflevector <8 x double> %.1232.i.i, <8 x double> poison, <8 x i32> zeroinitializer
  %.981385.i.i = zext nneg i32 %.50.i.i to i64
  br label %B152.i

B152.i:                                           ; preds = %_ZN14sparse_kernels8rounding5splitB4v153B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit.i, %B152.preheader.i
  %row.2.0.i = phi i64 [ %row.3.1.i, %_ZN14sparse_kernels8rounding5splitB4v153B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit.i ], [ %arg.a8, %B152.preheader.i ]
  %column.4.0.i = phi i64 [ %column.5.1.i, %_ZN14sparse_kernels8rounding5splitB4v153B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit.i ], [ %spec.select.i, %B152.preheader.i ]
  %done.2.0.i = phi i64 [ %.334.i, %_ZN14sparse_kernels8rounding5splitB4v153B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit.i ], [ 0, %B152.preheader.i ]
  %.288.i = sub nsw i64 %spec.select811.i, %column.4.0.i
  %.297.i = sub nsw i64 %.440, %done.2.0.i
  %.11.i.i = tail call i64 @llvm.smin.i64(i64 %spec.select811.i, i64 %.288.i)
  %.14.i.i = tail call i64 @llvm.smin.i64(i64 %.11.i.i, i64 %.297.i)
  %.16.i.i = tail call i64 @llvm.smin.i64(i64 %.14.i.i, i64 1024)
  %.334.i = add nsw i64 %.16.i.i, %done.2.0.i
  %.372.i = icmp slt i64 %done.2.0.i, 0
  %.373.i = select i1 %.372.i, i64 %.32, i64 0
  %.374.i = add i64 %.373.i, %done.2.0.i
  %.377.i = icmp slt i64 %.374.i, 0
  br i1 %.377.i, label %B152.endif.else.if.i, label %B152.endif.else.endif.i, !prof !0

B276.i:                                           ; preds = %B152.endif.endif.endif.i
  %.762820.not.i = icmp slt i64 %.14.i.i, 1
  br i1 %.762820.not.i, label %B586.i, label %B306.if.i

B432.i:                                           ; preds = %B152.endif.endif.endif.i
  br label %B434.i

B434.i:                                           ; preds = %B152.endif.endif.endif.i, %B432.i
  %"$phi434.2.2.2.i" = phi i32 [ 0, %B432.i ], [ 16, %B152.endif.endif.endif.i ]
  %.998823.not.i = icmp slt i64 %.14.i.i, 1
  br i1 %.998823.not.i, label %B586.i, label %B480.if.i

B586.i:                                           ; preds = %B306.if.i, %B480.if.i, %B434.i, %B276.i
  %.567.i.not.i = icmp slt i64 %.619.i, 1
  %or.cond.i = select i1 %.1124.i, i1 true, i1 %.567.i.not.i
  br i1 %or.cond.i, label %B698.else.i, label %B198.i.i

B198.i.i:                                         ; preds = %B586.i, %B776.i.i
  %row.2.0.i.i = phi i64 [ %spec.select.i.i, %B776.i.i ], [ %row.2.0.i, %B586.i ]
  %column.3.0.i.i = phi i64 [ %spec.select893.i.i, %B776.i.i ], [ %column.4.0.i, %B586.i ]
  %done.2.0.i.i = phi i64 [ %.620.i.i, %B776.i.i ], [ 0, %B586.i ]
  %.574.i.i = sub nsw i64 %.148, %column.3.0.i.i
  %.583.i.i = sub nsw i64 %.628.i, %done.2.0.i.i
  %.11.i.i.i = tail call i64 @llvm.smin.i64(i64 %.148, i64 %.574.i.i)
  %.14.i.i.i = tail call i64 @llvm.smin.i64(i64 %.11.i.i.i, i64 %.583.i.i)
  %.16.i.i.i = tail call i64 @llvm.smin.i64(i64 %.14.i.i.i, i64 1024)
  %.620.i.i = add nsw i64 %.16.i.i.i, %done.2.0.i.i
  %.658.i.i = icmp slt i64 %done.2.0.i.i, 0
  %.659.i.i = select i1 %.658.i.i, i64 %.628.i, i64 0
  %.660.i.i = add i64 %.659.i.i, %done.2.0.i.i
  %.663.i.i = icmp slt i64 %.660.i.i, 0
  br i1 %.663.i.i, label %B198.endif.else.if.i.i, label %B198.endif.else.endif.i.i, !prof !0

B332.i.i:                                         ; preds = %B198.endif.endif.endif.i.i
  %1 = add nuw nsw i64 %.16.i.i.i, 31
  %.110.i.i.i = lshr i64 %1, 5
  %.87.inv.i.i.i = icmp slt i64 %.14.i.i.i, 1
  %.131107.not110.i.i.i = icmp eq i64 %.110.i.i.i, 0
  %.131107.not.i.i.i = select i1 %.87.inv.i.i.i, i1 true, i1 %.131107.not110.i.i.i
  br i1 %.131107.not.i.i.i, label %_ZN14sparse_kernels7lowrank9_pair_rowB4v150B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedExxxxx5ArrayIiLi1E1C7mutable7alignedE.exit.i.i, label %B48.if.lr.ph.i.i.i

B48.if.lr.ph.i.i.i:                               ; preds = %B332.i.i
  %.210.idx.i.i.i = mul i64 %factor.op.mul.i.i.i, %row.2.0.i.i
  %.210.i.i.i = getelementptr i8, ptr %.194, i64 %.210.idx.i.i.i
  br label %B48.if.i.i.i

B48.if.i.i.i:                                     ; preds = %for.end.i.i.i, %B48.if.lr.ph.i.i.i
  %.76.0109.i.i.i = phi i64 [ %.110.i.i.i, %B48.if.lr.ph.i.i.i ], [ %.140.i.i.i, %for.end.i.i.i ]
  %.73.0108.i.i.i = phi i64 [ 0, %B48.if.lr.ph.i.i.i ], [ %.144.i.i.i, %for.end.i.i.i ]
  %.174.i.i.i = add nsw i64 %.73.0108.i.i.i, %column.3.0.i.i
  br label %for.body.i.i.i

for.body.i.i.i:                                   ; preds = %for.body.i.i.i, %B48.if.i.i.i
  %loop.index103.i.i.i = phi i64 [ %.273.i.i.i, %for.body.i.i.i ], [ 0, %B48.if.i.i.i ]
  %.207.0102.i.i.i = phi <8 x i32> [ %.271.i.i.i, %for.body.i.i.i ], [ zeroinitializer, %B48.if.i.i.i ]
  %.204.0101.i.i.i = phi <8 x i32> [ %.259.i.i.i, %for.body.i.i.i ], [ zeroinitializer, %B48.if.i.i.i ]
  %.201.0100.i.i.i = phi <8 x i32> [ %.247.i.i.i, %for.body.i.i.i ], [ zeroinitializer, %B48.if.i.i.i ]
  %.198.099.i.i.i = phi <8 x i32> [ %.235.i.i.i, %for.body.i.i.i ], [ zeroinitializer, %B48.if.i.i.i ]
  %.215.idx.i.i.i = shl i64 %loop.index103.i.i.i, 2
  %.215.i.i.i = getelementptr i8, ptr %.210.i.i.i, i64 %.215.idx.i.i.i
  %.217.i.i.i = load i32, ptr %.215.i.i.i, align 2, !noalias !1
  %.218.i.i.i = insertelement <8 x i32> poison, i32 %.217.i.i.i, i64 0
  %.219.i.i.i = shufflevector <8 x i32> %.218.i.i.i, <8 x i32> poison, <8 x i32> zeroinitializer
  %.220.i.i.i = bitcast <8 x i32> %.219.i.i.i to <16 x i16>
  %.221.i.i.i = sext <16 x i16> %.220.i.i.i to <16 x i32>
  %.222.i.i.i = mul i64 %loop.index103.i.i.i, %.984.i.i
  %.223.i.i.i = add i64 %.174.i.i.i, %.222.i.i.i
  %.226.idx.i.i.i = shl i64 %.223.i.i.i, 2
  %.226.i.i.i = getelementptr i8, ptr %.230, i64 %.226.idx.i.i.i
  %.228.i.i.i = load <16 x i16>, ptr %.226.i.i.i, align 2, !noalias !1
  %.229.i.i.i = sext <16 x i16> %.228.i.i.i to <16 x i32>
  %.230.i.i.i = mul nsw <16 x i32> %.221.i.i.i, %.229.i.i.i
  %.231.i.i.i = shufflevector <16 x i32> %.230.i.i.i, <16 x i32> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %.232.i.i.i = shufflevector <16 x i32> %.230.i.i.i, <16 x i32> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %.234.i.i.i = add <8 x i32> %.232.i.i.i, %.198.099.i.i.i
  %.235.i.i.i = add <8 x i32> %.234.i.i.i, %.231.i.i.i
  %.238.i.i.i = getelementptr i8, ptr %.226.i.i.i, i64 32
  %.240.i.i.i = load <16 x i16>, ptr %.238.i.i.i, align 2, !noalias !1
  %.241.i.i.i = sext <16 x i16> %.240.i.i.i to <16 x i32>
  %.242.i.i.i = mul nsw <16 x i32> %.221.i.i.i, %.241.i.i.i
  %.243.i.i.i = shufflevector <16 x i32> %.242.i.i.i, <16 x i32> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %.244.i.i.i = shufflevector <16 x i32> %.242.i.i.i, <16 x i32> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %.246.i.i.i = add <8 x i32> %.244.i.i.i, %.201.0100.i.i.i
  %.247.i.i.i = add <8 x i32> %.246.i.i.i, %.243.i.i.i
  %.250.i.i.i = getelementptr i8, ptr %.226.i.i.i, i64 64
  %.252.i.i.i = load <16 x i16>, ptr %.250.i.i.i, align 2, !noalias !1
  %.253.i.i.i = sext <16 x i16> %.252.i.i.i to <16 x i32>
  %.254.i.i.i = mul nsw <16 x i32> %.253.i.i.i, %.221.i.i.i
  %.255.i.i.i = shufflevector <16 x i32> %.254.i.i.i, <16 x i32> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %.256.i.i.i = shufflevector <16 x i32> %.254.i.i.i, <16 x i32> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %.258.i.i.i = add <8 x i32> %.256.i.i.i, %.204.0101.i.i.i
  %.259.i.i.i = add <8 x i32> %.258.i.i.i, %.255.i.i.i
  %.262.i.i.i = getelementptr i8, ptr %.226.i.i.i, i64 96
  %.264.i.i.i = load <16 x i16>, ptr %.262.i.i.i, align 2, !noalias !1
  %.265.i.i.i = sext <16 x i16> %.264.i.i.i to <16 x i32>
  %.266.i.i.i = mul nsw <16 x i32> %.265.i.i.i, %.221.i.i.i
  %.267.i.i.i = shufflevector <16 x i32> %.266.i.i.i, <16 x i32> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %.268.i.i.i = shufflevector <16 x i32> %.266.i.i.i, <16 x i32> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %.270.i.i.i = add <8 x i32> %.268.i.i.i, %.207.0102.i.i.i
  %.271.i.i.i = add <8 x i32> %.270.i.i.i, %.267.i.i.i
  %.273.i.i.i = add nuw nsw i64 %loop.index103.i.i.i, 1
  %exitcond.not.i.i.i = icmp eq i64 %.273.i.i.i, %.553.i.i
  br i1 %exitcond.not.i.i.i, label %for.end.i.i.i, label %for.body.i.i.i

for.end.i.i.i:                                    ; preds = %for.body.i.i.i
  %.140.i.i.i = add nsw i64 %.76.0109.i.i.i, -1
  %.144.i.i.i = add nuw i64 %.73.0108.i.i.i, 32
  %.277.i.i.i = getelementptr i32, ptr %.374, i64 %.73.0108.i.i.i
  store <8 x i32> %.235.i.i.i, ptr %.277.i.i.i, align 4, !noalias !1
  %.282.i.i.i = getelementptr i8, ptr %.277.i.i.i, i64 32
  store <8 x i32> %.247.i.i.i, ptr %.282.i.i.i, align 4, !noalias !1
  %.287.i.i.i = getelementptr i8, ptr %.277.i.i.i, i64 64
  store <8 x i32> %.259.i.i.i, ptr %.287.i.i.i, align 4, !noalias !1
  %.292.i.i.i = getelementptr i8, ptr %.277.i.i.i, i64 96
  store <8 x i32> %.271.i.i.i, ptr %.292.i.i.i, align 4, !noalias !1
  %.131.i.i.i = icmp samesign ugt i64 %.76.0109.i.i.i, 1
  br i1 %.131.i.i.i, label %B48.if.i.i.i, label %_ZN14sparse_kernels7lowrank9_pair_rowB4v150B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedExxxxx5ArrayIiLi1E1C7mutable7alignedE.exit.i.i

_ZN14sparse_kernels7lowrank9_pair_rowB4v150B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedExxxxx5ArrayIiLi1E1C7mutable7alignedE.exit.i.i: ; preds = %for.end.i.i.i, %B332.i.i
  %.1038.0.i.i = and i64 %.16.i.i.i, 7
  %.1069.i.i = and i64 %.16.i.i.i, -8
  %.1121.i.i = icmp slt i64 %.14.i.i.i, 8
  %.1142.i.i = lshr i64 %.16.i.i.i, 3
  %.1163902.not909.i.i = icmp eq i64 %.1142.i.i, 0
  %.1163902.not.i.i = select i1 %.1121.i.i, i1 true, i1 %.1163902.not909.i.i
  br i1 %.1163902.not.i.i, label %B564.preheader.i.i, label %B488.if.i.i

B564.preheader.i.i:                               ; preds = %B488.if.i.i, %_ZN14sparse_kernels7lowrank9_pair_rowB4v150B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedExxxxx5ArrayIiLi1E1C7mutable7alignedE.exit.i.i
  %.1330905.not.i.i = icmp eq i64 %.1038.0.i.i, 0
  br i1 %.1330905.not.i.i, label %B648.i.i, label %B564.if.i.i

B648.i.i:                                         ; preds = %B652.i.i.i, %B564.if.i.i, %B500.i.i.i, %B564.preheader.i.i
  %quick.2.1.i.i = phi i64 [ %.1069.i.i, %B564.preheader.i.i ], [ 0, %B500.i.i.i ], [ %.1069.i.i, %B564.if.i.i ], [ 0, %B652.i.i.i ]
  %.1657.i.i = icmp slt i64 %quick.2.1.i.i, %.16.i.i.i
  br i1 %.1657.i.i, label %B660.else.i.i, label %B776.i.i

B776.i.i:                                         ; preds = %B2016.if.i.i.i, %B660.endif.endif.else.endif.endif.i.i, %B648.i.i
  %.2214.i.i = add nsw i64 %.16.i.i.i, %column.3.0.i.i
  %.2223.i.i = icmp eq i64 %.2214.i.i, %.148
  %.2228.i.i = zext i1 %.2223.i.i to i64
  %spec.select.i.i = add nsw i64 %row.2.0.i.i, %.2228.i.i
  %spec.select893.i.i = select i1 %.2223.i.i, i64 0, i64 %.2214.i.i
  %.2255.i.i = icmp slt i64 %.620.i.i, %.628.i
  br i1 %.2255.i.i, label %B198.i.i, label %B698.else.i

B198.endif.endif.i.i:                             ; preds = %B198.endif.else.endif.endif.endif.if.i.i, %B198.endif.else.endif.endif.endif.i.i
  %.648.sroa.13.0.i.i = phi i64 [ %.628.i, %B198.endif.else.endif.endif.endif.if.i.i ], [ %.648.sroa.13.1.i.i, %B198.endif.else.endif.endif.endif.i.i ]
  %.736.i.i = sub nsw i64 %.648.sroa.13.0.i.i, %.648.sroa.0.3.i.i
  %.745.i.i = tail call i64 @llvm.smax.i64(i64 %.736.i.i, i64 0)
  %.761.i.i = getelementptr i32, ptr %.644.i, i64 %.648.sroa.0.3.i.i
  br i1 %.663.i.i, label %B198.endif.endif.else.if.i.i, label %B198.endif.endif.else.endif.i.i, !prof !0

B198.endif.else.if.i.i:                           ; preds = %B198.i.i
  br label %B198.endif.else.endif.i.i

B198.endif.else.endif.i.i:                        ; preds = %B198.endif.else.if.i.i, %B198.i.i
  %.648.sroa.0.1.i.i = phi i64 [ 0, %B198.endif.else.if.i.i ], [ %.660.i.i, %B198.i.i ]
  %.668.not.i.i = icmp slt i64 %.660.i.i, %.628.i
  br i1 %.668.not.i.i, label %B198.endif.else.endif.endif.i.i, label %B198.endif.else.endif.if.i.i, !prof !8

B198.endif.else.endif.if.i.i:                     ; preds = %B198.endif.else.endif.i.i
  br label %B198.endif.else.endif.endif.i.i

B198.endif.else.endif.endif.i.i:                  ; preds = %B198.endif.else.endif.if.i.i, %B198.endif.else.endif.i.i
  %.648.sroa.0.3.i.i = phi i64 [ %.628.i, %B198.endif.else.endif.if.i.i ], [ %.648.sroa.0.1.i.i, %B198.endif.else.endif.i.i ]
  %.675.i.i = icmp slt i64 %.620.i.i, 0
  %.676.i.i = select i1 %.675.i.i, i64 %.628.i, i64 0
  %.677.i.i = add i64 %.676.i.i, %.620.i.i
  %.680.i.i = icmp slt i64 %.677.i.i, 0
  br i1 %.680.i.i, label %B198.endif.else.endif.endif.if.i.i, label %B198.endif.else.endif.endif.endif.i.i, !prof !0

B198.endif.else.endif.endif.if.i.i:               ; preds = %B198.endif.else.endif.endif.i.i
  br label %B198.endif.else.endif.endif.endif.i.i

B198.endif.else.endif.endif.endif.i.i:            ; preds = %B198.endif.else.endif.endif.if.i.i, %B198.endif.else.endif.endif.i.i
  %.648.sroa.13.1.i.i = phi i64 [ 0, %B198.endif.else.endif.endif.if.i.i ], [ %.677.i.i, %B198.endif.else.endif.endif.i.i ]
  %.685.not.i.i = icmp slt i64 %.677.i.i, %.628.i
  br i1 %.685.not.i.i, label %B198.endif.endif.i.i, label %B198.endif.else.endif.endif.endif.if.i.i, !prof !8

B198.endif.else.endif.endif.endif.if.i.i:         ; preds = %B198.endif.else.endif.endif.endif.i.i
  br label %B198.endif.endif.i.i

B198.endif.endif.endif.i.i:                       ; preds = %B198.endif.endif.else.endif.endif.endif.if.i.i, %B198.endif.endif.else.endif.endif.endif.i.i
  %.820.sroa.13.0.i.i = phi i64 [ %.628.i, %B198.endif.endif.else.endif.endif.endif.if.i.i ], [ %.820.sroa.13.1.i.i, %B198.endif.endif.else.endif.endif.endif.i.i ]
  %.908.i.i = sub nsw i64 %.820.sroa.13.0.i.i, %.820.sroa.0.3.i.i
  %.917.i.i = tail call i64 @llvm.smax.i64(i64 %.908.i.i, i64 0)
  %.933.i.i = getelementptr i32, ptr %.644.i, i64 %.820.sroa.0.3.i.i
  br i1 %.978.i.i, label %B332.i.i, label %B594.else.endif.i.i

B198.endif.endif.else.if.i.i:                     ; preds = %B198.endif.endif.i.i
  br label %B198.endif.endif.else.endif.i.i

B198.endif.endif.else.endif.i.i:                  ; preds = %B198.endif.endif.else.if.i.i, %B198.endif.endif.i.i
  %.820.sroa.0.1.i.i = phi i64 [ 0, %B198.endif.endif.else.if.i.i ], [ %.660.i.i, %B198.endif.endif.i.i ]
  br i1 %.668.not.i.i, label %B198.endif.endif.else.endif.endif.i.i, label %B198.endif.endif.else.endif.if.i.i, !prof !8

B198.endif.endif.else.endif.if.i.i:               ; preds = %B198.endif.endif.else.endif.i.i
  br label %B198.endif.endif.else.endif.endif.i.i

B198.endif.endif.else.endif.endif.i.i:            ; preds = %B198.endif.endif.else.endif.if.i.i, %B198.endif.endif.else.endif.i.i
  %.820.sroa.0.3.i.i = phi i64 [ %.628.i, %B198.endif.endif.else.endif.if.i.i ], [ %.820.sroa.0.1.i.i, %B198.endif.endif.else.endif.i.i ]
  br i1 %.680.i.i, label %B198.endif.endif.else.endif.endif.if.i.i, label %B198.endif.endif.else.endif.endif.endif.i.i, !prof !0

B198.endif.endif.else.endif.endif.if.i.i:         ; preds = %B198.endif.endif.else.endif.endif.i.i
  br label %B198.endif.endif.else.endif.endif.endif.i.i

B198.endif.endif.else.endif.endif.endif.i.i:      ; preds = %B198.endif.endif.else.endif.endif.if.i.i, %B198.endif.endif.else.endif.endif.i.i
  %.820.sroa.13.1.i.i = phi i64 [ 0, %B198.endif.endif.else.endif.endif.if.i.i ], [ %.677.i.i, %B198.endif.endif.else.endif.endif.i.i ]
  br i1 %.685.not.i.i, label %B198.endif.endif.endif.i.i, label %B198.endif.endif.else.endif.endif.endif.if.i.i, !prof !8

B198.endif.endif.else.endif.endif.endif.if.i.i:   ; preds = %B198.endif.endif.else.endif.endif.endif.i.i
  br label %B198.endif.endif.endif.i.i

B488.if.i.i:                                      ; preds = %_ZN14sparse_kernels7lowrank9_pair_rowB4v150B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedExxxxx5ArrayIiLi1E1C7mutable7alignedE.exit.i.i, %B488.if.i.i
  %.1110.0904.i.i = phi i64 [ %.1172.i.i, %B488.if.i.i ], [ %.1142.i.i, %_ZN14sparse_kernels7lowrank9_pair_rowB4v150B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedExxxxx5ArrayIiLi1E1C7mutable7alignedE.exit.i.i ]
  %.1107.0903.i.i = phi i64 [ %.1176.i.i, %B488.if.i.i ], [ 0, %_ZN14sparse_kernels7lowrank9_pair_rowB4v150B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedExxxxx5ArrayIiLi1E1C7mutable7alignedE.exit.i.i ]
  %.1172.i.i = add nsw i64 %.1110.0904.i.i, -1
  %.1176.i.i = add nuw i64 %.1107.0903.i.i, 8
  %.1223.i.i = getelementptr i32, ptr %.761.i.i, i64 %.1107.0903.i.i
  %.1225.i.i = load <8 x i32>, ptr %.1223.i.i, align 4, !noalias !9
  %.1226.i.i = bitcast <8 x i32> %.1225.i.i to <8 x float>
  %.1227.i.i = fpext <8 x float> %.1226.i.i to <8 x double>
  %.1228.i.i = getelementptr i32, ptr %.374, i64 %.1107.0903.i.i
  %.1230.i.i = load <8 x i32>, ptr %.1228.i.i, align 4, !noalias !9
  %.1231.i.i = sitofp <8 x i32> %.1230.i.i to <8 x double>
  %.1234.i.i = fmul <8 x double> %.1233.i.i, %.1231.i.i
  %.1235.i.i = fadd <8 x double> %.1234.i.i, %.1227.i.i
  %.1236.i.i = fptrunc <8 x double> %.1235.i.i to <8 x float>
  %.1237.i.i = bitcast <8 x float> %.1236.i.i to <8 x i32>
  %.1238.i.i = and <8 x i32> %.1225.i.i, splat (i32 2139095040)
  %.1239.not.i.i = icmp eq <8 x i32> %.1238.i.i, splat (i32 2139095040)
  %.1240.i.i = select <8 x i1> %.1239.not.i.i, <8 x i32> %.1225.i.i, <8 x i32> %.1237.i.i
  %.1241.i.i = getelementptr i32, ptr %.933.i.i, i64 %.1107.0903.i.i
  store <8 x i32> %.1240.i.i, ptr %.1241.i.i, align 4, !noalias !9
  %.1163.i.i = icmp samesign ugt i64 %.1110.0904.i.i, 1
  br i1 %.1163.i.i, label %B488.if.i.i, label %B564.preheader.i.i

B564.if.i.i:                                      ; preds = %B564.preheader.i.i, %B564.if.i.i
  %.1277.0907.i.i = phi i64 [ %.1339.i.i, %B564.if.i.i ], [ %.1038.0.i.i, %B564.preheader.i.i ]
  %.1274.0906.i.i = phi i64 [ %.1343.i.i, %B564.if.i.i ], [ %.1069.i.i, %B564.preheader.i.i ]
  %.1339.i.i = add nsw i64 %.1277.0907.i.i, -1
  %.1343.i.i = add nuw nsw i64 %.1274.0906.i.i, 1
  %.1381.i.i = icmp slt i64 %.1274.0906.i.i, 0
  %.1382.i.i = select i1 %.1381.i.i, i64 %.368, i64 0
  %2 = getelementptr i32, ptr %.374, i64 %.1274.0906.i.i
  %.1396.i.i = getelementptr i32, ptr %2, i64 %.1382.i.i
  %.1397.i.i = load i32, ptr %.1396.i.i, align 4, !noalias !9
  %.1412.i.i = select i1 %.1381.i.i, i64 %.260, i64 0
  %3 = getelementptr double, ptr %.266, i64 %.1274.0906.i.i
  %.1426.i.i = getelementptr double, ptr %3, i64 %.1412.i.i
  %.1427.i.i = sitofp i32 %.1397.i.i to double
  store double %.1427.i.i, ptr %.1426.i.i, align 8, !noalias !9
  %.1330.i.i = icmp samesign ugt i64 %.1277.0907.i.i, 1
  br i1 %.1330.i.i, label %B564.if.i.i, label %B648.i.i

B594.endif.i.i:                                   ; preds = %B594.else.endif.endif.endif.if.i.i, %B594.else.endif.endif.endif.i.i
  %.1474.sroa.13.0.i.i = phi i64 [ %.260, %B594.else.endif.endif.endif.if.i.i ], [ %.1474.sroa.13.1.i.i, %B594.else.endif.endif.endif.i.i ]
  %.1562.i.i = sub i64 %.1474.sroa.13.0.i.i, %.1474.sroa.0.3.i.i
  %.1587.i.i = getelementptr double, ptr %.266, i64 %.1474.sroa.0.3.i.i
  %.238.i894.i.i = icmp slt i64 %.1562.i.i, 1
  br i1 %.238.i894.i.i, label %.304.if.i.i.i, label %.304.endif.preheader.i.i.i, !prof !0

B86.i.i.i:                                        ; preds = %B86.preheader.i.i.i, %B472.i.i.i
  %k.3.0.i.i.i = phi i64 [ %.1744.i.i.i, %B472.i.i.i ], [ 0, %B86.preheader.i.i.i ]
  %.440.i.i.i = mul i64 %k.3.0.i.i.i, %.106
  %gep.i.i.i = getelementptr double, ptr %invariant.gep.i.i.i, i64 %.440.i.i.i
  %.445.i.i.i = load double, ptr %gep.i.i.i, align 8, !noalias !10
  %.447.i.i.i = or disjoint i64 %k.3.0.i.i.i, 1
  %.493.i.i.i = mul i64 %.447.i.i.i, %.106
  %gep761.i.i.i = getelementptr double, ptr %invariant.gep.i.i.i, i64 %.493.i.i.i
  %.498.i.i.i = load double, ptr %gep761.i.i.i, align 8, !noalias !10
  %.500.i.i.i = or disjoint i64 %k.3.0.i.i.i, 2
  %.546.i.i.i = mul i64 %.500.i.i.i, %.106
  %gep763.i.i.i = getelementptr double, ptr %invariant.gep.i.i.i, i64 %.546.i.i.i
  %.551.i.i.i = load double, ptr %gep763.i.i.i, align 8, !noalias !10
  %.553.i.i.i = or disjoint i64 %k.3.0.i.i.i, 3
  %.599.i.i.i = mul i64 %.553.i.i.i, %.106
  %gep765.i.i.i = getelementptr double, ptr %invariant.gep.i.i.i, i64 %.599.i.i.i
  %.604.i.i.i = load double, ptr %gep765.i.i.i, align 8, !noalias !10
  br i1 %.681.i.i.i, label %B86.else.if.i.i.i, label %B86.else.endif.i.i.i, !prof !0

B472.i.i.i:                                       ; preds = %B344.if.i.i.i, %B86.endif.endif.endif.else.endif.endif.endif.i.i.i
  %.1744.i.i.i = add nuw nsw i64 %k.3.0.i.i.i, 4
  %.1749.i.i.i = add nuw nsw i64 %k.3.0.i.i.i, 8
  %.1751.not.i.i.i = icmp sgt i64 %.1749.i.i.i, %.104
  br i1 %.1751.not.i.i.i, label %B500.i.i.i, label %B86.i.i.i

B500.i.i.i:                                       ; preds = %B472.i.i.i, %.304.if.i.i.i
  %k.4.1.i.i.i = phi i64 [ 0, %.304.if.i.i.i ], [ %.1744.i.i.i, %B472.i.i.i ]
  %.1766.i.i.i = icmp slt i64 %k.4.1.i.i.i, %.104
  br i1 %.1766.i.i.i, label %B512.preheader.i.i.i, label %B648.i.i

B512.preheader.i.i.i:                             ; preds = %B500.i.i.i
  %.1800.i.i.i = icmp slt i64 %row.2.0.i.i, 0
  %.1801.i.i.i = select i1 %.1800.i.i.i, i64 %.106, i64 0
  %invariant.gep769.i.i.i = getelementptr double, ptr %.113, i64 %row.2.0.i.i
  %invariant.gep771.i.i.i = getelementptr double, ptr %invariant.gep769.i.i.i, i64 %.1801.i.i.i
  %.1876.i.i.i = icmp slt i64 %column.3.0.i.i, 0
  %.1877.i.i.i = select i1 %.1876.i.i.i, i64 %.148, i64 0
  %.1878.i.i.i = add i64 %.1877.i.i.i, %column.3.0.i.i
  %.1881.i.i.i = icmp slt i64 %.1878.i.i.i, 0
  %.1886.not.i.i.i = icmp slt i64 %.1878.i.i.i, %.148
  br label %B512.i.i.i

B512.i.i.i:                                       ; preds = %B652.i.i.i, %B512.preheader.i.i.i
  %k.5.0.i.i.i = phi i64 [ %.2249.i.i.i, %B652.i.i.i ], [ %k.4.1.i.i.i, %B512.preheader.i.i.i ]
  %.1797.i.i.i = icmp slt i64 %k.5.0.i.i.i, 0
  %.1798.i.i.i = select i1 %.1797.i.i.i, i64 %.104, i64 0
  %.1799.i.i.i = add i64 %.1798.i.i.i, %k.5.0.i.i.i
  %.1819.i.i.i = mul i64 %.1799.i.i.i, %.106
  %gep772.i.i.i = getelementptr double, ptr %invariant.gep771.i.i.i, i64 %.1819.i.i.i
  %.1824.i.i.i = load double, ptr %gep772.i.i.i, align 8, !noalias !10
  %.1864.i.i.i = select i1 %.1797.i.i.i, i64 %.146, i64 0
  %.1865.i.i.i = add i64 %.1864.i.i.i, %k.5.0.i.i.i
  br i1 %.1881.i.i.i, label %B512.else.if.i.i.i, label %B512.else.endif.i.i.i, !prof !0

B652.i.i.i:                                       ; preds = %B596.if.i.i.i, %B512.else.endif.endif.endif.i.i.i
  %.2249.i.i.i = add nsw i64 %k.5.0.i.i.i, 1
  %exitcond774.not.i.i.i = icmp eq i64 %.2249.i.i.i, %.104
  br i1 %exitcond774.not.i.i.i, label %B648.i.i, label %B512.i.i.i

.304.endif.preheader.i.i.i:                       ; preds = %B594.endif.i.i
  %4 = shl i64 %.1562.i.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %.1587.i.i, i8 0, i64 %4, i1 false), !noalias !10
  br label %.304.if.i.i.i

.304.if.i.i.i:                                    ; preds = %.304.endif.preheader.i.i.i, %B594.endif.i.i
  br i1 %.387.i.i.i, label %B86.preheader.i.i.i, label %B500.i.i.i

B86.preheader.i.i.i:                              ; preds = %.304.if.i.i.i
  %.421.i.i.i = icmp slt i64 %row.2.0.i.i, 0
  %.422.i.i.i = select i1 %.421.i.i.i, i64 %.106, i64 0
  %5 = getelementptr double, ptr %.113, i64 %.422.i.i.i
  %invariant.gep.i.i.i = getelementptr double, ptr %5, i64 %row.2.0.i.i
  %.676.i.i.i = icmp slt i64 %column.3.0.i.i, 0
  %.677.i.i.i = select i1 %.676.i.i.i, i64 %.148, i64 0
  %.678.i.i.i = add i64 %.677.i.i.i, %column.3.0.i.i
  %.681.i.i.i = icmp slt i64 %.678.i.i.i, 0
  %.686.not.i.i.i = icmp slt i64 %.678.i.i.i, %.148
  br label %B86.i.i.i

B86.else.if.i.i.i:                                ; preds = %B86.i.i.i
  br label %B86.else.endif.i.i.i

B86.else.endif.i.i.i:                             ; preds = %B86.else.if.i.i.i, %B86.i.i.i
  %.666.sroa.0.1.i.i.i = phi i64 [ 0, %B86.else.if.i.i.i ], [ %.678.i.i.i, %B86.i.i.i ]
  br i1 %.686.not.i.i.i, label %B86.else.endif.endif.endif.i.i.i, label %B86.else.endif.if.i.i.i, !prof !8

B86.else.endif.if.i.i.i:                          ; preds = %B86.else.endif.i.i.i
  br label %B86.else.endif.endif.endif.i.i.i

B86.else.endif.endif.endif.i.i.i:                 ; preds = %B86.else.endif.if.i.i.i, %B86.else.endif.i.i.i
  %.666.sroa.0.3.i.i.i = phi i64 [ %.148, %B86.else.endif.if.i.i.i ], [ %.666.sroa.0.1.i.i.i, %B86.else.endif.i.i.i ]
  %.783.i.i.i = mul i64 %k.3.0.i.i.i, %.148
  %6 = getelementptr double, ptr %.155, i64 %.783.i.i.i
  %.787.i.i.i = getelementptr double, ptr %6, i64 %.666.sroa.0.3.i.i.i
  br i1 %.681.i.i.i, label %B86.endif.else.if.i.i.i, label %B86.endif.else.endif.i.i.i, !prof !0

B86.endif.else.if.i.i.i:                          ; preds = %B86.else.endif.endif.endif.i.i.i
  br label %B86.endif.else.endif.i.i.i

B86.endif.else.endif.i.i.i:                       ; preds = %B86.endif.else.if.i.i.i, %B86.else.endif.endif.endif.i.i.i
  %.858.sroa.0.1.i.i.i = phi i64 [ 0, %B86.endif.else.if.i.i.i ], [ %.678.i.i.i, %B86.else.endif.endif.endif.i.i.i ]
  br i1 %.686.not.i.i.i, label %B86.endif.else.endif.endif.endif.i.i.i, label %B86.endif.else.endif.if.i.i.i, !prof !8

B86.endif.else.endif.if.i.i.i:                    ; preds = %B86.endif.else.endif.i.i.i
  br label %B86.endif.else.endif.endif.endif.i.i.i

B86.endif.else.endif.endif.endif.i.i.i:           ; preds = %B86.endif.else.endif.if.i.i.i, %B86.endif.else.endif.i.i.i
  %.858.sroa.0.3.i.i.i = phi i64 [ %.148, %B86.endif.else.endif.if.i.i.i ], [ %.858.sroa.0.1.i.i.i, %B86.endif.else.endif.i.i.i ]
  %.975.i.i.i = mul i64 %.447.i.i.i, %.148
  %7 = getelementptr double, ptr %.155, i64 %.975.i.i.i
  %.979.i.i.i = getelementptr double, ptr %7, i64 %.858.sroa.0.3.i.i.i
  br i1 %.681.i.i.i, label %B86.endif.endif.else.if.i.i.i, label %B86.endif.endif.else.endif.i.i.i, !prof !0

B86.endif.endif.else.if.i.i.i:                    ; preds = %B86.endif.else.endif.endif.endif.i.i.i
  br label %B86.endif.endif.else.endif.i.i.i

B86.endif.endif.else.endif.i.i.i:                 ; preds = %B86.endif.endif.else.if.i.i.i, %B86.endif.else.endif.endif.endif.i.i.i
  %.1050.sroa.0.1.i.i.i = phi i64 [ 0, %B86.endif.endif.else.if.i.i.i ], [ %.678.i.i.i, %B86.endif.else.endif.endif.endif.i.i.i ]
  br i1 %.686.not.i.i.i, label %B86.endif.endif.else.endif.endif.endif.i.i.i, label %B86.endif.endif.else.endif.if.i.i.i, !prof !8

B86.endif.endif.else.endif.if.i.i.i:              ; preds = %B86.endif.endif.else.endif.i.i.i
  br label %B86.endif.endif.else.endif.endif.endif.i.i.i

B86.endif.endif.else.endif.endif.endif.i.i.i:     ; preds = %B86.endif.endif.else.endif.if.i.i.i, %B86.endif.endif.else.endif.i.i.i
  %.1050.sroa.0.3.i.i.i = phi i64 [ %.148, %B86.endif.endif.else.endif.if.i.i.i ], [ %.1050.sroa.0.1.i.i.i, %B86.endif.endif.else.endif.i.i.i ]
  %.1167.i.i.i = mul i64 %.500.i.i.i, %.148
  %8 = getelementptr double, ptr %.155, i64 %.1167.i.i.i
  %.1171.i.i.i = getelementptr double, ptr %8, i64 %.1050.sroa.0.3.i.i.i
  br i1 %.681.i.i.i, label %B86.endif.endif.endif.else.if.i.i.i, label %B86.endif.endif.endif.else.endif.i.i.i, !prof !0

B86.endif.endif.endif.else.if.i.i.i:              ; preds = %B86.endif.endif.else.endif.endif.endif.i.i.i
  br label %B86.endif.endif.endif.else.endif.i.i.i

B86.endif.endif.endif.else.endif.i.i.i:           ; preds = %B86.endif.endif.endif.else.if.i.i.i, %B86.endif.endif.else.endif.endif.endif.i.i.i
  %.1251.sroa.0.1.i.i.i = phi i64 [ 0, %B86.endif.endif.endif.else.if.i.i.i ], [ %.678.i.i.i, %B86.endif.endif.else.endif.endif.endif.i.i.i ]
  br i1 %.686.not.i.i.i, label %B86.endif.endif.endif.else.endif.endif.endif.i.i.i, label %B86.endif.endif.endif.else.endif.if.i.i.i, !prof !8

B86.endif.endif.endif.else.endif.if.i.i.i:        ; preds = %B86.endif.endif.endif.else.endif.i.i.i
  br label %B86.endif.endif.endif.else.endif.endif.endif.i.i.i

B86.endif.endif.endif.else.endif.endif.endif.i.i.i: ; preds = %B86.endif.endif.endif.else.endif.if.i.i.i, %B86.endif.endif.endif.else.endif.i.i.i
  %.1251.sroa.0.3.i.i.i = phi i64 [ %.148, %B86.endif.endif.endif.else.endif.if.i.i.i ], [ %.1251.sroa.0.1.i.i.i, %B86.endif.endif.endif.else.endif.i.i.i ]
  %.1368.i.i.i = mul i64 %.553.i.i.i, %.148
  %9 = getelementptr double, ptr %.155, i64 %.1368.i.i.i
  %.1372.i.i.i = getelementptr double, ptr %9, i64 %.1251.sroa.0.3.i.i.i
  br i1 %.238.i894.i.i, label %B472.i.i.i, label %B344.if.i.i.i

B344.if.i.i.i:                                    ; preds = %B86.endif.endif.endif.else.endif.endif.endif.i.i.i, %B344.if.i.i.i
  %.1434.0758.i.i.i = phi i64 [ %.1505.i.i.i, %B344.if.i.i.i ], [ 0, %B86.endif.endif.endif.else.endif.endif.endif.i.i.i ]
  %.1505.i.i.i = add nuw nsw i64 %.1434.0758.i.i.i, 1
  %10 = getelementptr double, ptr %.1587.i.i, i64 %.1434.0758.i.i.i
  %.1559.i.i.i = load double, ptr %10, align 8, !noalias !10
  %11 = getelementptr double, ptr %.787.i.i.i, i64 %.1434.0758.i.i.i
  %.1589.i.i.i = load double, ptr %11, align 8, !noalias !10
  %.1591.i.i.i = fmul double %.445.i.i.i, %.1589.i.i.i
  %12 = getelementptr double, ptr %.979.i.i.i, i64 %.1434.0758.i.i.i
  %.1621.i.i.i = load double, ptr %12, align 8, !noalias !10
  %.1623.i.i.i = fmul double %.498.i.i.i, %.1621.i.i.i
  %.1624.i.i.i = fadd double %.1591.i.i.i, %.1623.i.i.i
  %13 = getelementptr double, ptr %.1171.i.i.i, i64 %.1434.0758.i.i.i
  %.1654.i.i.i = load double, ptr %13, align 8, !noalias !10
  %.1656.i.i.i = fmul double %.551.i.i.i, %.1654.i.i.i
  %14 = getelementptr double, ptr %.1372.i.i.i, i64 %.1434.0758.i.i.i
  %.1686.i.i.i = load double, ptr %14, align 8, !noalias !10
  %.1688.i.i.i = fmul double %.604.i.i.i, %.1686.i.i.i
  %.1689.i.i.i = fadd double %.1656.i.i.i, %.1688.i.i.i
  %.1690.i.i.i = fadd double %.1624.i.i.i, %.1689.i.i.i
  %.1691.i.i.i = fadd double %.1559.i.i.i, %.1690.i.i.i
  store double %.1691.i.i.i, ptr %10, align 8, !noalias !10
  %exitcond.not.i895.i.i = icmp eq i64 %.1562.i.i, %.1505.i.i.i
  br i1 %exitcond.not.i895.i.i, label %B472.i.i.i, label %B344.if.i.i.i

B512.else.if.i.i.i:                               ; preds = %B512.i.i.i
  br label %B512.else.endif.i.i.i

B512.else.endif.i.i.i:                            ; preds = %B512.else.if.i.i.i, %B512.i.i.i
  %.1866.sroa.0.1.i.i.i = phi i64 [ 0, %B512.else.if.i.i.i ], [ %.1878.i.i.i, %B512.i.i.i ]
  br i1 %.1886.not.i.i.i, label %B512.else.endif.endif.endif.i.i.i, label %B512.else.endif.if.i.i.i, !prof !8

B512.else.endif.if.i.i.i:                         ; preds = %B512.else.endif.i.i.i
  br label %B512.else.endif.endif.endif.i.i.i

B512.else.endif.endif.endif.i.i.i:                ; preds = %B512.else.endif.if.i.i.i, %B512.else.endif.i.i.i
  %.1866.sroa.0.3.i.i.i = phi i64 [ %.148, %B512.else.endif.if.i.i.i ], [ %.1866.sroa.0.1.i.i.i, %B512.else.endif.i.i.i ]
  %.1983.i.i.i = mul i64 %.1865.i.i.i, %.148
  %15 = getelementptr double, ptr %.155, i64 %.1983.i.i.i
  %.1987.i.i.i = getelementptr double, ptr %15, i64 %.1866.sroa.0.3.i.i.i
  br i1 %.238.i894.i.i, label %B652.i.i.i, label %B596.if.i.i.i

B596.if.i.i.i:                                    ; preds = %B512.else.endif.endif.endif.i.i.i, %B596.if.i.i.i
  %.2052.0767.i.i.i = phi i64 [ %.2121.i.i.i, %B596.if.i.i.i ], [ 0, %B512.else.endif.endif.endif.i.i.i ]
  %.2121.i.i.i = add nuw nsw i64 %.2052.0767.i.i.i, 1
  %16 = getelementptr double, ptr %.1587.i.i, i64 %.2052.0767.i.i.i
  %.2175.i.i.i = load double, ptr %16, align 8, !noalias !10
  %17 = getelementptr double, ptr %.1987.i.i.i, i64 %.2052.0767.i.i.i
  %.2205.i.i.i = load double, ptr %17, align 8, !noalias !10
  %.2207.i.i.i = fmul double %.1824.i.i.i, %.2205.i.i.i
  %.2208.i.i.i = fadd double %.2175.i.i.i, %.2207.i.i.i
  store double %.2208.i.i.i, ptr %16, align 8, !noalias !10
  %exitcond773.not.i.i.i = icmp eq i64 %.1562.i.i, %.2121.i.i.i
  br i1 %exitcond773.not.i.i.i, label %B652.i.i.i, label %B596.if.i.i.i

B594.else.endif.i.i:                              ; preds = %B198.endif.endif.endif.i.i
  br i1 %.1494.i.i, label %B594.else.endif.if.i.i, label %B594.else.endif.endif.i.i, !prof !0

B594.else.endif.if.i.i:                           ; preds = %B594.else.endif.i.i
  br label %B594.else.endif.endif.i.i

B594.else.endif.endif.i.i:                        ; preds = %B594.else.endif.if.i.i, %B594.else.endif.i.i
  %.1474.sroa.0.3.i.i = phi i64 [ %.260, %B594.else.endif.if.i.i ], [ 0, %B594.else.endif.i.i ]
  %.1501.i.i = icmp slt i64 %.14.i.i.i, 0
  %.1502.i.i = select i1 %.1501.i.i, i64 %.260, i64 0
  %.1503.i.i = add i64 %.1502.i.i, %.16.i.i.i
  %.1506.i.i = icmp slt i64 %.1503.i.i, 0
  br i1 %.1506.i.i, label %B594.else.endif.endif.if.i.i, label %B594.else.endif.endif.endif.i.i, !prof !0

B594.else.endif.endif.if.i.i:                     ; preds = %B594.else.endif.endif.i.i
  br label %B594.else.endif.endif.endif.i.i

B594.else.endif.endif.endif.i.i:                  ; preds = %B594.else.endif.endif.if.i.i, %B594.else.endif.endif.i.i
  %.1474.sroa.13.1.i.i = phi i64 [ 0, %B594.else.endif.endif.if.i.i ], [ %.1503.i.i, %B594.else.endif.endif.i.i ]
  %.1511.not.i.i = icmp slt i64 %.1503.i.i, %.260
  br i1 %.1511.not.i.i, label %B594.endif.i.i, label %B594.else.endif.endif.endif.if.i.i, !prof !8

B594.else.endif.endif.endif.if.i.i:               ; preds = %B594.else.endif.endif.endif.i.i
  br label %B594.endif.i.i

B660.else.i.i:                                    ; preds = %B648.i.i
  %.1700.i.i = icmp slt i64 %quick.2.1.i.i, 0
  %.1701.i.i = select i1 %.1700.i.i, i64 %.745.i.i, i64 0
  %.1702.i.i = add i64 %.1701.i.i, %quick.2.1.i.i
  %.1705.i.i = icmp slt i64 %.1702.i.i, 0
  br i1 %.1705.i.i, label %B660.else.if.i.i, label %B660.else.endif.i.i, !prof !0

B660.endif.i.i:                                   ; preds = %B660.else.endif.endif.endif.if.i.i, %B660.else.endif.endif.endif.i.i
  %.1690.sroa.13.0.i.i = phi i64 [ %.745.i.i, %B660.else.endif.endif.endif.if.i.i ], [ %.1690.sroa.13.1.i.i, %B660.else.endif.endif.endif.i.i ]
  %.1778.i.i = sub nsw i64 %.1690.sroa.13.0.i.i, %.1690.sroa.0.3.i.i
  %.1803.i.i = getelementptr i32, ptr %.761.i.i, i64 %.1690.sroa.0.3.i.i
  %.1858.i.i = select i1 %.1700.i.i, i64 %.260, i64 0
  %.1859.i.i = add i64 %.1858.i.i, %quick.2.1.i.i
  %.1862.i.i = icmp slt i64 %.1859.i.i, 0
  br i1 %.1862.i.i, label %B660.endif.else.if.i.i, label %B660.endif.else.endif.i.i, !prof !0

B660.else.if.i.i:                                 ; preds = %B660.else.i.i
  br label %B660.else.endif.i.i

B660.else.endif.i.i:                              ; preds = %B660.else.if.i.i, %B660.else.i.i
  %.1690.sroa.0.1.i.i = phi i64 [ 0, %B660.else.if.i.i ], [ %.1702.i.i, %B660.else.i.i ]
  %.1710.not.i.i = icmp slt i64 %.1702.i.i, %.745.i.i
  br i1 %.1710.not.i.i, label %B660.else.endif.endif.i.i, label %B660.else.endif.if.i.i, !prof !8

B660.else.endif.if.i.i:                           ; preds = %B660.else.endif.i.i
  br label %B660.else.endif.endif.i.i

B660.else.endif.endif.i.i:                        ; preds = %B660.else.endif.if.i.i, %B660.else.endif.i.i
  %.1690.sroa.0.3.i.i = phi i64 [ %.745.i.i, %B660.else.endif.if.i.i ], [ %.1690.sroa.0.1.i.i, %B660.else.endif.i.i ]
  %.1717.i.i = icmp slt i64 %.14.i.i.i, 0
  %.1718.i.i = select i1 %.1717.i.i, i64 %.745.i.i, i64 0
  %.1719.i.i = add i64 %.1718.i.i, %.16.i.i.i
  %.1722.i.i = icmp slt i64 %.1719.i.i, 0
  br i1 %.1722.i.i, label %B660.else.endif.endif.if.i.i, label %B660.else.endif.endif.endif.i.i, !prof !0

B660.else.endif.endif.if.i.i:                     ; preds = %B660.else.endif.endif.i.i
  br label %B660.else.endif.endif.endif.i.i

B660.else.endif.endif.endif.i.i:                  ; preds = %B660.else.endif.endif.if.i.i, %B660.else.endif.endif.i.i
  %.1690.sroa.13.1.i.i = phi i64 [ 0, %B660.else.endif.endif.if.i.i ], [ %.1719.i.i, %B660.else.endif.endif.i.i ]
  %.1727.not.i.i = icmp slt i64 %.1719.i.i, %.745.i.i
  br i1 %.1727.not.i.i, label %B660.endif.i.i, label %B660.else.endif.endif.endif.if.i.i, !prof !8

B660.else.endif.endif.endif.if.i.i:               ; preds = %B660.else.endif.endif.endif.i.i
  br label %B660.endif.i.i

B660.endif.else.if.i.i:                           ; preds = %B660.endif.i.i
  br label %B660.endif.else.endif.i.i

B660.endif.else.endif.i.i:                        ; preds = %B660.endif.else.if.i.i, %B660.endif.i.i
  %.1847.sroa.0.1.i.i = phi i64 [ 0, %B660.endif.else.if.i.i ], [ %.1859.i.i, %B660.endif.i.i ]
  %.1867.not.i.i = icmp slt i64 %.1859.i.i, %.260
  br i1 %.1867.not.i.i, label %B660.endif.else.endif.endif.i.i, label %B660.endif.else.endif.if.i.i, !prof !8

B660.endif.else.endif.if.i.i:                     ; preds = %B660.endif.else.endif.i.i
  br label %B660.endif.else.endif.endif.i.i

B660.endif.else.endif.endif.i.i:                  ; preds = %B660.endif.else.endif.if.i.i, %B660.endif.else.endif.i.i
  %.1847.sroa.0.3.i.i = phi i64 [ %.260, %B660.endif.else.endif.if.i.i ], [ %.1847.sroa.0.1.i.i, %B660.endif.else.endif.i.i ]
  %.1960.i.i = getelementptr double, ptr %.266, i64 %.1847.sroa.0.3.i.i
  %.2013.i.i = select i1 %.1700.i.i, i64 %.917.i.i, i64 0
  %.2014.i.i = add i64 %.2013.i.i, %quick.2.1.i.i
  %.2017.i.i = icmp slt i64 %.2014.i.i, 0
  br i1 %.2017.i.i, label %B660.endif.endif.else.if.i.i, label %B660.endif.endif.else.endif.i.i, !prof !0

B530.i.i.i:                                       ; preds = %B308.if.i.i.i
  %18 = getelementptr double, ptr %.1960.i.i, i64 %.565.0868.i.i.i
  %.724.i.i.i = load double, ptr %18, align 8, !noalias !13
  %.726.i.i.i = fmul double %arg.a7, %.724.i.i.i
  %.693.i.i.i = fpext float %.692.i.i.i to double
  %.727.i.i.i = fadd double %.726.i.i.i, %.693.i.i.i
  %.728.i.i.i = fptrunc double %.727.i.i.i to float
  br label %B592.i.i.i

B592.i.i.i:                                       ; preds = %B308.if.i.i.i, %B530.i.i.i
  %"$phi592.1.2.1.i.i.i" = phi float [ %.728.i.i.i, %B530.i.i.i ], [ 0x7FF8000000000000, %B308.if.i.i.i ]
  store float %"$phi592.1.2.1.i.i.i", ptr %21, align 4, !noalias !13
  %exitcond873.not.i.i.i = icmp eq i64 %.1778.i.i, %.634.i.i.i
  br i1 %exitcond873.not.i.i.i, label %B2016.if.i.i.i, label %B308.if.i.i.i

B208.if.i.i.i:                                    ; preds = %B660.endif.endif.else.endif.endif.i.i, %B208.if.i.i.i
  %.375.0865.i.i.i = phi i64 [ %.444.i.i.i, %B208.if.i.i.i ], [ 0, %B660.endif.endif.else.endif.endif.i.i ]
  %.444.i.i.i = add nuw nsw i64 %.375.0865.i.i.i, 1
  %19 = getelementptr i32, ptr %.1803.i.i, i64 %.375.0865.i.i.i
  %.498.i896.i.i = load i32, ptr %19, align 4, !noalias !13
  %20 = getelementptr i32, ptr %.338, i64 %.375.0865.i.i.i
  store i32 %.498.i896.i.i, ptr %20, align 4, !noalias !13
  %exitcond.not.i897.i.i = icmp eq i64 %.1778.i.i, %.444.i.i.i
  br i1 %exitcond.not.i897.i.i, label %B308.if.i.i.i, label %B208.if.i.i.i

B308.if.i.i.i:                                    ; preds = %B208.if.i.i.i, %B592.i.i.i
  %.565.0868.i.i.i = phi i64 [ %.634.i.i.i, %B592.i.i.i ], [ 0, %B208.if.i.i.i ]
  %.634.i.i.i = add nuw nsw i64 %.565.0868.i.i.i, 1
  %21 = getelementptr float, ptr %.302, i64 %.565.0868.i.i.i
  %.692.i.i.i = load float, ptr %21, align 4, !noalias !13
  %.763.i.i.i = tail call float @llvm.fabs.f32(float %.692.i.i.i)
  %.765.i.i.i = fcmp ueq float %.763.i.i.i, 0x7FF0000000000000
  br i1 %.765.i.i.i, label %B592.i.i.i, label %B530.i.i.i

B2016.if.i.i.i:                                   ; preds = %B592.i.i.i, %B2016.if.i.i.i
  %.1831.0871.i.i.i = phi i64 [ %.1900.i.i.i, %B2016.if.i.i.i ], [ 0, %B592.i.i.i ]
  %.1900.i.i.i = add nuw nsw i64 %.1831.0871.i.i.i, 1
  %22 = getelementptr float, ptr %.302, i64 %.1831.0871.i.i.i
  %.1958.i.i.i = load float, ptr %22, align 4, !noalias !13
  %.1961.i.i.i = fcmp ord float %.1958.i.i.i, 0.000000e+00
  %"$phi2192.1.2.1.in.v.i.i.i" = select i1 %.1961.i.i.i, ptr %.338, ptr %.1803.i.i
  %"$phi2192.1.2.1.in.i.i.i" = getelementptr i32, ptr %"$phi2192.1.2.1.in.v.i.i.i", i64 %.1831.0871.i.i.i
  %"$phi2192.1.2.1.i.i.i" = load i32, ptr %"$phi2192.1.2.1.in.i.i.i", align 4, !noalias !13
  %23 = getelementptr i32, ptr %.2115.i.i, i64 %.1831.0871.i.i.i
  store i32 %"$phi2192.1.2.1.i.i.i", ptr %23, align 4, !noalias !13
  %exitcond874.not.i.i.i = icmp eq i64 %.1778.i.i, %.1900.i.i.i
  br i1 %exitcond874.not.i.i.i, label %B776.i.i, label %B2016.if.i.i.i

B660.endif.endif.else.if.i.i:                     ; preds = %B660.endif.else.endif.endif.i.i
  br label %B660.endif.endif.else.endif.i.i

B660.endif.endif.else.endif.i.i:                  ; preds = %B660.endif.endif.else.if.i.i, %B660.endif.else.endif.endif.i.i
  %.2002.sroa.0.1.i.i = phi i64 [ 0, %B660.endif.endif.else.if.i.i ], [ %.2014.i.i, %B660.endif.else.endif.endif.i.i ]
  %.2022.not.i.i = icmp slt i64 %.2014.i.i, %.917.i.i
  br i1 %.2022.not.i.i, label %B660.endif.endif.else.endif.endif.i.i, label %B660.endif.endif.else.endif.if.i.i, !prof !8

B660.endif.endif.else.endif.if.i.i:               ; preds = %B660.endif.endif.else.endif.i.i
  br label %B660.endif.endif.else.endif.endif.i.i

B660.endif.endif.else.endif.endif.i.i:            ; preds = %B660.endif.endif.else.endif.if.i.i, %B660.endif.endif.else.endif.i.i
  %.2002.sroa.0.3.i.i = phi i64 [ %.917.i.i, %B660.endif.endif.else.endif.if.i.i ], [ %.2002.sroa.0.1.i.i, %B660.endif.endif.else.endif.i.i ]
  %.2115.i.i = getelementptr i32, ptr %.933.i.i, i64 %.2002.sroa.0.3.i.i
  %.431864.not.i.i.i = icmp slt i64 %.1778.i.i, 1
  br i1 %.431864.not.i.i.i, label %B776.i.i, label %B208.if.i.i.i

B152.endif.else.if.i:                             ; preds = %B152.i
  br label %B152.endif.else.endif.i

B152.endif.else.endif.i:                          ; preds = %B152.endif.else.if.i, %B152.i
  %.362.sroa.0.1.i = phi i64 [ 0, %B152.endif.else.if.i ], [ %.374.i, %B152.i ]
  %.382.not.i = icmp slt i64 %.374.i, %.32
  br i1 %.382.not.i, label %B152.endif.else.endif.endif.endif.i, label %B152.endif.else.endif.if.i, !prof !8

B152.endif.else.endif.if.i:                       ; preds = %B152.endif.else.endif.i
  br label %B152.endif.else.endif.endif.endif.i

B152.endif.else.endif.endif.endif.i:              ; preds = %B152.endif.else.endif.if.i, %B152.endif.else.endif.i
  %.362.sroa.0.3.i = phi i64 [ %.32, %B152.endif.else.endif.if.i ], [ %.362.sroa.0.1.i, %B152.endif.else.endif.i ]
  %.475.i = getelementptr i16, ptr %.38, i64 %.362.sroa.0.3.i
  br i1 %.551.i, label %B152.endif.endif.else.endif.if.i, label %B152.endif.endif.else.endif.endif.i, !prof !0

B152.endif.endif.endif.i:                         ; preds = %B152.endif.endif.else.endif.endif.endif.if.i, %B152.endif.endif.else.endif.endif.endif.i
  %.531.sroa.13.0.i = phi i64 [ %.404, %B152.endif.endif.else.endif.endif.endif.if.i ], [ %.531.sroa.13.1.i, %B152.endif.endif.else.endif.endif.endif.i ]
  %.619.i = sub i64 %.531.sroa.13.0.i, %.531.sroa.0.3.i
  %.628.i = tail call i64 @llvm.smax.i64(i64 %.619.i, i64 0)
  %.644.i = getelementptr i32, ptr %.410, i64 %.531.sroa.0.3.i
  switch i64 %arg.a1, label %B432.i [
    i64 1, label %B276.i
    i64 0, label %B434.i
  ]

B152.endif.endif.else.endif.if.i:                 ; preds = %B152.endif.else.endif.endif.endif.i
  br label %B152.endif.endif.else.endif.endif.i

B152.endif.endif.else.endif.endif.i:              ; preds = %B152.endif.endif.else.endif.if.i, %B152.endif.else.endif.endif.endif.i
  %.531.sroa.0.3.i = phi i64 [ %.404, %B152.endif.endif.else.endif.if.i ], [ 0, %B152.endif.else.endif.endif.endif.i ]
  %.558.i = icmp slt i64 %.14.i.i, 0
  %.559.i = select i1 %.558.i, i64 %.404, i64 0
  %.560.i = add i64 %.559.i, %.16.i.i
  %.563.i = icmp slt i64 %.560.i, 0
  br i1 %.563.i, label %B152.endif.endif.else.endif.endif.if.i, label %B152.endif.endif.else.endif.endif.endif.i, !prof !0

B152.endif.endif.else.endif.endif.if.i:           ; preds = %B152.endif.endif.else.endif.endif.i
  br label %B152.endif.endif.else.endif.endif.endif.i

B152.endif.endif.else.endif.endif.endif.i:        ; preds = %B152.endif.endif.else.endif.endif.if.i, %B152.endif.endif.else.endif.endif.i
  %.531.sroa.13.1.i = phi i64 [ 0, %B152.endif.endif.else.endif.endif.if.i ], [ %.560.i, %B152.endif.endif.else.endif.endif.i ]
  %.568.not.i = icmp slt i64 %.560.i, %.404
  br i1 %.568.not.i, label %B152.endif.endif.endif.i, label %B152.endif.endif.else.endif.endif.endif.if.i, !prof !8

B152.endif.endif.else.endif.endif.endif.if.i:     ; preds = %B152.endif.endif.else.endif.endif.endif.i
  br label %B152.endif.endif.endif.i

B306.if.i:                                        ; preds = %B276.i, %B306.if.i
  %.706.0822.i = phi i64 [ %.775.i, %B306.if.i ], [ 0, %B276.i ]
  %.709.0821.i = phi i64 [ %.771.i, %B306.if.i ], [ %.16.i.i, %B276.i ]
  %.771.i = add nsw i64 %.709.0821.i, -1
  %.775.i = add nuw nsw i64 %.706.0822.i, 1
  %24 = getelementptr i16, ptr %.475.i, i64 %.706.0822.i
  %.829.i = load i16, ptr %24, align 2, !noalias !16
  %.830.i = zext i16 %.829.i to i64
  %.856.i = getelementptr i32, ptr %.74, i64 %.830.i
  %.857.i = load i32, ptr %.856.i, align 4, !noalias !16
  %25 = getelementptr i32, ptr %.644.i, i64 %.706.0822.i
  store i32 %.857.i, ptr %25, align 4, !noalias !16
  %.762.i = icmp samesign ugt i64 %.709.0821.i, 1
  br i1 %.762.i, label %B306.if.i, label %B586.i

B480.if.i:                                        ; preds = %B434.i, %B480.if.i
  %.945.0825.i = phi i64 [ %.1007.i, %B480.if.i ], [ %.16.i.i, %B434.i ]
  %.942.0824.i = phi i64 [ %.1011.i, %B480.if.i ], [ 0, %B434.i ]
  %.1007.i = add nsw i64 %.945.0825.i, -1
  %.1011.i = add nuw nsw i64 %.942.0824.i, 1
  %26 = getelementptr i16, ptr %.475.i, i64 %.942.0824.i
  %.1065.i = load i16, ptr %26, align 2, !noalias !16
  %.1069.i = zext i16 %.1065.i to i32
  %.1070.i = shl nuw i32 %.1069.i, %"$phi434.2.2.2.i"
  %27 = getelementptr i32, ptr %.644.i, i64 %.942.0824.i
  store i32 %.1070.i, ptr %27, align 4, !noalias !16
  %.998.i = icmp samesign ugt i64 %.945.0825.i, 1
  br i1 %.998.i, label %B480.if.i, label %B586.i

B698.else.i:                                      ; preds = %B776.i.i, %B586.i
  %.1324.i = select i1 %.372.i, i64 %.440, i64 0
  %.1325.i = add i64 %.1324.i, %done.2.0.i
  %.1328.i = icmp slt i64 %.1325.i, 0
  br i1 %.1328.i, label %B698.else.if.i, label %B698.else.endif.i, !prof !0

B698.else.if.i:                                   ; preds = %B698.else.i
  br label %B698.else.endif.i

B698.else.endif.i:                                ; preds = %B698.else.if.i, %B698.else.i
  %.1313.sroa.0.1.i = phi i64 [ 0, %B698.else.if.i ], [ %.1325.i, %B698.else.i ]
  %.1333.not.i = icmp slt i64 %.1325.i, %.440
  br i1 %.1333.not.i, label %B698.else.endif.endif.i, label %B698.else.endif.if.i, !prof !8

B698.else.endif.if.i:                             ; preds = %B698.else.endif.i
  br label %B698.else.endif.endif.i

B698.else.endif.endif.i:                          ; preds = %B698.else.endif.if.i, %B698.else.endif.i
  %.1313.sroa.0.3.i = phi i64 [ %.440, %B698.else.endif.if.i ], [ %.1313.sroa.0.1.i, %B698.else.endif.i ]
  %.1426.i = getelementptr i16, ptr %.446, i64 %.1313.sroa.0.3.i
  %.1496.i = select i1 %.372.i, i64 %.476, i64 0
  %.1497.i = add i64 %.1496.i, %done.2.0.i
  %.1500.i = icmp slt i64 %.1497.i, 0
  br i1 %.1500.i, label %B698.endif.else.if.i, label %B698.endif.else.endif.i, !prof !0

B698.endif.else.if.i:                             ; preds = %B698.else.endif.endif.i
  br label %B698.endif.else.endif.i

B698.endif.else.endif.i:                          ; preds = %B698.endif.else.if.i, %B698.else.endif.endif.i
  %.1485.sroa.0.1.i = phi i64 [ 0, %B698.endif.else.if.i ], [ %.1497.i, %B698.else.endif.endif.i ]
  %.1505.not.i = icmp slt i64 %.1497.i, %.476
  br i1 %.1505.not.i, label %B698.endif.else.endif.endif.i, label %B698.endif.else.endif.if.i, !prof !8

B698.endif.else.endif.if.i:                       ; preds = %B698.endif.else.endif.i
  br label %B698.endif.else.endif.endif.i

B698.endif.else.endif.endif.i:                    ; preds = %B698.endif.else.endif.if.i, %B698.endif.else.endif.i
  %.1485.sroa.0.3.i = phi i64 [ %.476, %B698.endif.else.endif.if.i ], [ %.1485.sroa.0.1.i, %B698.endif.else.endif.i ]
  %.1598.i = getelementptr i8, ptr %.482, i64 %.1485.sroa.0.3.i
  %.1668.i = select i1 %.372.i, i64 %.512, i64 0
  %.1669.i = add i64 %.1668.i, %done.2.0.i
  %.1672.i = icmp slt i64 %.1669.i, 0
  br i1 %.1672.i, label %B698.endif.endif.else.if.i, label %B698.endif.endif.else.endif.i, !prof !0

B170.i.i:                                         ; preds = %B698.endif.endif.else.endif.endif.i
  br i1 %.567.i.not.i, label %_ZN14sparse_kernels8rounding5splitB4v153B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit.i, label %B212.if.i.i

B708.i.i:                                         ; preds = %B212.if.i.i
  %narrow.i.i = add nuw nsw i32 %.232.i.i, 32767
  %.241.i.i = lshr i32 %.225.i.i, 16
  %28 = and i32 %.241.i.i, 1
  %.256.i.i = add nuw nsw i32 %narrow.i.i, %28
  %29 = lshr i32 %.256.i.i, 16
  br label %B750.i.i

B750.i.i:                                         ; preds = %B212.if.B750_crit_edge.i.i, %B708.i.i
  %.pre-phi.i.i = phi i32 [ %.pre.i.i, %B212.if.B750_crit_edge.i.i ], [ %.241.i.i, %B708.i.i ]
  %"$phi750.1.2.1.i.i" = phi i32 [ 32704, %B212.if.B750_crit_edge.i.i ], [ %29, %B708.i.i ]
  %30 = add nsw i32 %"$phi750.1.2.1.i.i", -128
  %.294.i.i = icmp ult i32 %30, 32512
  %31 = shl nuw nsw i32 %"$phi750.1.2.1.i.i", 16
  %.307.i.i = sub nsw i32 %.232.i.i, %31
  %"$phi1052.1.2.1.i.i" = select i1 %.294.i.i, i32 %.307.i.i, i32 0
  %"$phi1114.1.2.1.i.i" = tail call i32 @llvm.abs.i32(i32 %"$phi1052.1.2.1.i.i", i1 true)
  %32 = and i32 %.pre-phi.i.i, 32768
  %.359388.i.i = or i32 %"$phi750.1.2.1.i.i", %32
  %.363.i.i = trunc nuw i32 %.359388.i.i to i16
  %33 = getelementptr i16, ptr %.1426.i, i64 %.95.0400.i.i
  store i16 %.363.i.i, ptr %33, align 2, !noalias !17
  %.398.i.i = lshr i32 %"$phi1114.1.2.1.i.i", %.50.i.i
  %34 = tail call i32 @llvm.umin.i32(i32 %.398.i.i, i32 3)
  %.429.i.i = trunc nuw nsw i32 %34 to i8
  %35 = getelementptr i8, ptr %.1598.i, i64 %.95.0400.i.i
  store i8 %.429.i.i, ptr %35, align 1, !noalias !17
  %.467389.i.i = xor i32 %"$phi1052.1.2.1.i.i", %.225.i.i
  %36 = ashr i32 %.467389.i.i, 31
  %.476.i.i = trunc nsw i32 %36 to i16
  %37 = getelementptr i16, ptr %.1770.i, i64 %.95.0400.i.i
  store i16 %.476.i.i, ptr %37, align 2, !noalias !17
  %exitcond402.not.i.i = icmp eq i64 %.619.i, %.167.i.i
  br i1 %exitcond402.not.i.i, label %_ZN14sparse_kernels8rounding5splitB4v153B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit.i, label %B212.if.i.i

B1660.i.i:                                        ; preds = %B698.endif.endif.else.endif.endif.i
  br i1 %.567.i.not.i, label %_ZN14sparse_kernels8rounding5splitB4v153B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit.i, label %B1702.if.i.i

B212.if.i.i:                                      ; preds = %B170.i.i, %B750.i.i
  %.95.0400.i.i = phi i64 [ %.167.i.i, %B750.i.i ], [ 0, %B170.i.i ]
  %.167.i.i = add nuw nsw i64 %.95.0400.i.i, 1
  %38 = getelementptr i32, ptr %.644.i, i64 %.95.0400.i.i
  %.225.i.i = load i32, ptr %38, align 4, !noalias !17
  %.232.i.i = and i32 %.225.i.i, 2147483647
  %.267.i.i = icmp samesign ult i32 %.232.i.i, 2139095041
  br i1 %.267.i.i, label %B708.i.i, label %B212.if.B750_crit_edge.i.i

B212.if.B750_crit_edge.i.i:                       ; preds = %B212.if.i.i
  %.pre.i.i = lshr i32 %.225.i.i, 16
  br label %B750.i.i

B1702.if.i.i:                                     ; preds = %B1660.i.i, %B1702.if.i.i
  %.561.0396.i.i = phi i64 [ %.631.i.i, %B1702.if.i.i ], [ 0, %B1660.i.i ]
  %.631.i.i = add nuw nsw i64 %.561.0396.i.i, 1
  %39 = getelementptr i32, ptr %.644.i, i64 %.561.0396.i.i
  %.689.i.i = load i32, ptr %39, align 4, !noalias !17
  %.696.i.i = and i32 %.689.i.i, 2147483647
  %.705.i.i = lshr i32 %.689.i.i, 13
  %40 = and i32 %.705.i.i, 1
  %41 = bitcast i32 %.696.i.i to float
  %.738.i.i = fadd float %41, 5.000000e-01
  %42 = bitcast float %.738.i.i to i32
  %.786.i.i = icmp samesign ugt i32 %.696.i.i, 947912703
  %.770.i.i = add nsw i32 %.696.i.i, -939520001
  %.774.i.i = add nsw i32 %.770.i.i, %40
  %43 = lshr i32 %.774.i.i, 13
  %.803.i.i = add i32 %42, -1056964608
  %"$phi2506.1.2.1.i.i" = select i1 %.786.i.i, i32 %43, i32 %.803.i.i
  %.818.i.i = icmp samesign ult i32 %.696.i.i, 1199570944
  %"$phi2598.1.2.1.i.i" = select i1 %.818.i.i, i32 %"$phi2506.1.2.1.i.i", i32 31744
  %.840.i.i = icmp samesign ult i32 %.696.i.i, 2139095041
  %"$phi2664.1.2.1.i.i" = select i1 %.840.i.i, i32 %"$phi2598.1.2.1.i.i", i32 32256
  %44 = add i32 %"$phi2664.1.2.1.i.i", -1024
  %.867.i.i = icmp ult i32 %44, 30720
  %.876.neg.i.i = add nsw i32 %.696.i.i, -939524096
  %45 = shl i32 %"$phi2664.1.2.1.i.i", 13
  %.888.i.i = sub i32 %.876.neg.i.i, %45
  %"$phi3022.1.2.1.i.i" = select i1 %.867.i.i, i32 %.888.i.i, i32 0
  %"$phi3084.1.2.1.i.i" = tail call i32 @llvm.abs.i32(i32 %"$phi3022.1.2.1.i.i", i1 true)
  %46 = lshr i32 %.689.i.i, 16
  %47 = and i32 %46, 32768
  %.944384.i.i = or i32 %"$phi2664.1.2.1.i.i", %47
  %.948.i.i = trunc i32 %.944384.i.i to i16
  %48 = getelementptr i16, ptr %.1426.i, i64 %.561.0396.i.i
  store i16 %.948.i.i, ptr %48, align 2, !noalias !17
  %.982.i.i = zext nneg i32 %"$phi3084.1.2.1.i.i" to i64
  %.983.i.i = lshr i64 %.982.i.i, %.981385.i.i
  %.984.i813.i = trunc nuw nsw i64 %.983.i.i to i32
  %49 = tail call i32 @llvm.umin.i32(i32 %.984.i813.i, i32 3)
  %.1014.i.i = trunc nuw nsw i32 %49 to i8
  %50 = getelementptr i8, ptr %.1598.i, i64 %.561.0396.i.i
  store i8 %.1014.i.i, ptr %50, align 1, !noalias !17
  %.1052386.i.i = xor i32 %"$phi3022.1.2.1.i.i", %.689.i.i
  %51 = ashr i32 %.1052386.i.i, 31
  %.1061.i.i = trunc nsw i32 %51 to i16
  %52 = getelementptr i16, ptr %.1770.i, i64 %.561.0396.i.i
  store i16 %.1061.i.i, ptr %52, align 2, !noalias !17
  %exitcond.not.i.i = icmp eq i64 %.619.i, %.631.i.i
  br i1 %exitcond.not.i.i, label %_ZN14sparse_kernels8rounding5splitB4v153B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit.i, label %B1702.if.i.i

_ZN14sparse_kernels8rounding5splitB4v153B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit.i: ; preds = %B1702.if.i.i, %B750.i.i, %B1660.i.i, %B170.i.i
  %.1845.i = add nsw i64 %.16.i.i, %column.4.0.i
  %.1854.i = icmp eq i64 %.1845.i, %spec.select811.i
  %.1859.i = zext i1 %.1854.i to i64
  %row.3.1.i = add nsw i64 %row.2.0.i, %.1859.i
  %column.5.1.i = select i1 %.1854.i, i64 0, i64 %.1845.i
  %.1886.i = icmp slt i64 %.334.i, %.440
  br i1 %.1886.i, label %B152.i, label %_ZN14sparse_kernels8rounding7predictB4v148B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedEdxx5ArrayIdLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit

B698.endif.endif.else.if.i:                       ; preds = %B698.endif.else.endif.endif.i
  br label %B698.endif.endif.else.endif.i

B698.endif.endif.else.endif.i:                    ; preds = %B698.endif.endif.else.if.i, %B698.endif.else.endif.endif.i
  %.1657.sroa.0.1.i = phi i64 [ 0, %B698.endif.endif.else.if.i ], [ %.1669.i, %B698.endif.else.endif.endif.i ]
  %.1677.not.i = icmp slt i64 %.1669.i, %.512
  br i1 %.1677.not.i, label %B698.endif.endif.else.endif.endif.i, label %B698.endif.endif.else.endif.if.i, !prof !8

B698.endif.endif.else.endif.if.i:                 ; preds = %B698.endif.endif.else.endif.i
  br label %B698.endif.endif.else.endif.endif.i

B698.endif.endif.else.endif.endif.i:              ; preds = %B698.endif.endif.else.endif.if.i, %B698.endif.endif.else.endif.i
  %.1657.sroa.0.3.i = phi i64 [ %.512, %B698.endif.endif.else.endif.if.i ], [ %.1657.sroa.0.1.i, %B698.endif.endif.else.endif.i ]
  %.1770.i = getelementptr i16, ptr %.518, i64 %.1657.sroa.0.3.i
  br i1 %.63.i.i, label %B170.i.i, label %B1660.i.i

_ZN14sparse_kernels8rounding7predictB4v148B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedEdxx5ArrayIdLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit: ; preds = %_ZN14sparse_kernels8rounding5splitB4v153B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit.i, %entry
  store i64 0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_rounding_predict(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, double %.8, i64 %.9, i64 %.10, i64 %.11, i64 %.12, i64 %.13, i64 %.14, i64 %.15, i64 %.16, i64 %.17, i64 %.18, i64 %.19) local_unnamed_addr #0 {
entry:
  %.21 = alloca i64, align 8
  store i64 0, ptr %.21, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB4v147B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxdxxxxxxxxxxx(ptr %.21, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, double %.8, i64 %.9, i64 %.10, i64 %.11, i64 %.12, i64 %.13, i64 %.14, i64 %.15, i64 %.16, i64 %.17, i64 %.18, i64 %.19) #5
  %.35 = load i64, ptr %.21, align 8
  ret i64 %.35
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fabs.f32(float) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.abs.i32(i32, i1 immarg) #4

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { noinline }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{!2, !4, !6}
!2 = distinct !{!2, !3, !"_ZN14sparse_kernels7lowrank9_pair_rowB4v150B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedExxxxx5ArrayIiLi1E1C7mutable7alignedE: %retptr"}
!3 = distinct !{!3, !"_ZN14sparse_kernels7lowrank9_pair_rowB4v150B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedExxxxx5ArrayIiLi1E1C7mutable7alignedE"}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels7lowrank11add_productB4v149B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedEdxx5ArrayIdLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels7lowrank11add_productB4v149B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedEdxx5ArrayIdLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE"}
!6 = distinct !{!6, !7, !"_ZN14sparse_kernels8rounding7predictB4v148B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedEdxx5ArrayIdLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE: %retptr"}
!7 = distinct !{!7, !"_ZN14sparse_kernels8rounding7predictB4v148B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedEdxx5ArrayIdLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE"}
!8 = !{!"branch_weights", i32 99, i32 1}
!9 = !{!4, !6}
!10 = !{!11, !4, !6}
!11 = distinct !{!11, !12, !"_ZN14sparse_kernels7lowrank11product_rowB4v151B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedExx5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!12 = distinct !{!12, !"_ZN14sparse_kernels7lowrank11product_rowB4v151B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedExx5ArrayIdLi1E1C7mutable7alignedE"}
!13 = !{!14, !4, !6}
!14 = distinct !{!14, !15, !"_ZN14sparse_kernels7lowrank6_movedB4v152B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE: %retptr"}
!15 = distinct !{!15, !"_ZN14sparse_kernels7lowrank6_movedB4v152B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE"}
!16 = !{!6}
!17 = !{!18, !6}
!18 = distinct !{!18, !19, !"_ZN14sparse_kernels8rounding5splitB4v153B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE: %retptr"}
!19 = distinct !{!19, !"_ZN14sparse_kernels8rounding5splitB4v153B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE"}
